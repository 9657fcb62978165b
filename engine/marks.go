//go:build js && wasm

package main

import (
	"fmt"
	"reflect"
	"sort"
	"strings"
	"text/template"
	"text/template/parse"
	"unicode/utf8"
)

// marks are characters that nobody uses, put before each line of a template's text and before what each action prints.
// A mark says which line of which template it stands for, and goes with the text through include, indent and trim. Any
// other function gets its arguments without marks, so that it answers what it would have answered.
type marks struct {
	// places are the files that templates come from, and texts what stands in them, by the name of the template.
	places    map[string]string
	texts     map[string]string
	ends      map[string][]int
	origins   []origin
	prepared  map[*parse.Tree]bool
	exhausted bool
}

// The private use planes 15 and 16.
const (
	firstMark = '\U000F0000'
	lastMark  = '\U0010FFFF'
)

// Names of the functions that are put into the templates.
const (
	markFunction   = "gitopsReviewMark"
	unmarkFunction = "gitopsReviewUnmark"
	trimFunction   = "gitopsReviewTrim"
)

// passing are the functions that give a string back as it is, or indented: the marks in it stay right. The number is how
// many of the first arguments are looked into, and so must be without marks.
var passing = map[string]int{
	"include": 1, "tpl": 1, "indent": 1, "nindent": 1, "required": 1,
	"default": 0, "coalesce": 0, "ternary": 0, "and": 0, "or": 0, "not": 0,
	markFunction: 1, unmarkFunction: 0, trimFunction: 0,
}

func newMarks(places map[string]string, texts map[string]string) *marks {
	return &marks{places: places, texts: texts, ends: map[string][]int{}, prepared: map[*parse.Tree]bool{}}
}

func isMark(char rune) bool { return char >= firstMark && char <= lastMark }

func (m *marks) isIn(text string) bool { return strings.ContainsFunc(text, isMark) }

func (m *marks) next(place origin) string {
	if len(m.origins) > lastMark-firstMark {
		m.exhausted = true
		return ""
	}
	m.origins = append(m.origins, place)
	return string(firstMark + rune(len(m.origins)-1))
}

// prepare marks the templates of a set that have not been marked before: those of files with their lines, those that tpl
// has parsed from a value as of an unknown place.
func (m *marks) prepare(set *template.Template) {
	set.Funcs(template.FuncMap{
		markFunction: func(mark string, value any) any { return marked(mark, value) },
		unmarkFunction: func(value any) any {
			if text, ok := value.(string); ok {
				return unmarked(text)
			}
			return value
		},
		trimFunction: func(value any) any {
			if text, ok := value.(string); ok {
				return trimmed(text)
			}
			return value
		},
	})
	fromFiles := len(m.prepared) == 0
	for _, one := range set.Templates() {
		if one.Tree == nil || m.prepared[one.Tree] {
			continue
		}
		m.prepared[one.Tree] = true
		visit := visitor{marks: m, tree: one.Tree}
		if fromFiles {
			visit.file = m.places[one.Tree.ParseName]
			visit.lineEnds = m.lineEnds(one.Tree.ParseName)
		}
		visit.list(one.Tree.Root)
	}
}

// lineEnds are the offsets of a template's line feeds.
func (m *marks) lineEnds(name string) []int {
	if known, found := m.ends[name]; found {
		return known
	}
	var ends []int
	for at, char := range []byte(m.texts[name]) {
		if char == '\n' {
			ends = append(ends, at)
		}
	}
	m.ends[name] = ends
	return ends
}

// marked puts the mark before what the action prints, if it prints anything.
func marked(mark string, value any) any {
	if value == nil {
		return value
	}
	printed := reflect.ValueOf(value)
	if printed.Kind() == reflect.Pointer && !printed.IsNil() {
		_, isError := value.(error)
		_, isStringer := value.(fmt.Stringer)
		if !isError && !isStringer {
			printed = printed.Elem()
		}
	}
	if printed.Kind() == reflect.Chan || printed.Kind() == reflect.Func {
		return value
	}
	text := fmt.Sprint(printed.Interface())
	if text == "" {
		return value
	}
	return mark + text
}

func unmarked(text string) string {
	if !strings.ContainsFunc(text, isMark) {
		return text
	}
	return strings.Map(func(char rune) rune {
		if isMark(char) {
			return -1
		}
		return char
	}, text)
}

// trimmed is sprig's trim; of the marks before the first character that stays, the last one does.
func trimmed(text string) string {
	plain := strings.TrimSpace(unmarked(text))
	if plain == "" {
		return ""
	}
	mark, start := "", 0
	for start < len(text) {
		char, size := utf8.DecodeRuneInString(text[start:])
		if isMark(char) {
			mark = text[start : start+size]
		} else if strings.TrimSpace(text[start:start+size]) != "" {
			break
		}
		start += size
	}
	end := len(text)
	for end > start {
		char, size := utf8.DecodeLastRuneInString(text[:end])
		if !isMark(char) && strings.TrimSpace(text[end-size:end]) != "" {
			break
		}
		end -= size
	}
	return mark + text[start:end]
}

// read takes the marks out of a rendered template and gives the origin of each of its lines: the last mark before the
// line's first character that is not a space.
func (m *marks) read(text string) (string, []origin) {
	var plain strings.Builder
	var origins []origin
	current, own, begun := origin{}, origin{}, false
	for _, char := range text {
		if isMark(char) {
			current = m.origins[char-firstMark]
			continue
		}
		plain.WriteRune(char)
		if char == '\n' {
			if !begun {
				own = current
			}
			origins = append(origins, own)
			begun = false
			continue
		}
		if !begun && char != ' ' && char != '\t' && char != '\r' {
			own, begun = current, true
		}
	}
	if !begun {
		own = current
	}
	return plain.String(), append(origins, own)
}

// visitor marks one template.
type visitor struct {
	marks    *marks
	tree     *parse.Tree
	file     string
	lineEnds []int
}

func (v *visitor) at(position parse.Pos, action bool) string {
	if v.file == "" {
		return v.marks.next(origin{})
	}
	return v.marks.next(origin{file: v.file, line: v.line(position), action: action, known: true})
}

// line is the zero-based line of a position.
func (v *visitor) line(position parse.Pos) int {
	return sort.SearchInts(v.lineEnds, int(position))
}

func (v *visitor) list(list *parse.ListNode) {
	if list == nil {
		return
	}
	for _, node := range list.Nodes {
		switch node := node.(type) {
		case *parse.TextNode:
			v.text(node)
		case *parse.ActionNode:
			v.pipe(node.Pipe)
			if len(node.Pipe.Decl) == 0 {
				v.append(node.Pipe, markFunction, v.at(node.Pos, true))
			}
		case *parse.IfNode:
			v.branch(&node.BranchNode)
		case *parse.RangeNode:
			v.branch(&node.BranchNode)
		case *parse.WithNode:
			v.branch(&node.BranchNode)
		case *parse.TemplateNode:
			if node.Pipe != nil {
				v.pipe(node.Pipe)
			}
		}
	}
}

func (v *visitor) branch(node *parse.BranchNode) {
	v.pipe(node.Pipe)
	v.list(node.List)
	v.list(node.ElseList)
}

// text puts a mark before the text and before each of its lines.
func (v *visitor) text(node *parse.TextNode) {
	if len(node.Text) == 0 {
		return
	}
	var result strings.Builder
	position := node.Pos
	line, known := 0, v.file != ""
	if known {
		line = v.line(position)
	}
	for _, part := range strings.SplitAfter(string(node.Text), "\n") {
		if part == "" {
			continue
		}
		if known {
			result.WriteString(v.marks.next(origin{file: v.file, line: line, known: true}))
		} else {
			result.WriteString(v.marks.next(origin{}))
		}
		result.WriteString(part)
		line++
	}
	node.Text = []byte(result.String())
}

// pipe makes the functions of a pipeline see no marks, but for those that let them through.
func (v *visitor) pipe(pipe *parse.PipeNode) {
	if pipe == nil {
		return
	}
	var commands []*parse.CommandNode
	for at, command := range pipe.Cmds {
		name, looksInto := v.command(command)
		if at > 0 && (looksInto < 0 || len(command.Args)-1 < looksInto) && name != trimFunction {
			commands = append(commands, v.call(command.Pos, unmarkFunction))
		}
		commands = append(commands, command)
	}
	pipe.Cmds = commands
}

// command prepares the arguments of one command, and says what it is and how many of its arguments are looked into, or -1 for all.
func (v *visitor) command(command *parse.CommandNode) (string, int) {
	for _, argument := range command.Args {
		if inner, ok := argument.(*parse.PipeNode); ok {
			v.pipe(inner)
		}
		if chain, ok := argument.(*parse.ChainNode); ok {
			if inner, ok := chain.Node.(*parse.PipeNode); ok {
				v.pipe(inner)
			}
		}
	}
	name, looksInto := "", -1
	switch first := command.Args[0].(type) {
	case *parse.IdentifierNode:
		if first.Ident == "trim" {
			command.Args[0] = parse.NewIdentifier(trimFunction).SetPos(first.Pos).SetTree(v.tree)
			return trimFunction, 0
		}
		name = first.Ident
		if count, found := passing[first.Ident]; found {
			looksInto = count
		}
	}
	for at := 1; at < len(command.Args); at++ {
		if looksInto >= 0 && at > looksInto {
			break
		}
		switch argument := command.Args[at].(type) {
		case *parse.PipeNode:
			v.append(argument, unmarkFunction)
		case *parse.VariableNode, *parse.DotNode:
			command.Args[at] = v.wrapped(argument)
		}
	}
	return name, looksInto
}

// wrapped is the argument inside a pipeline that takes its marks away.
func (v *visitor) wrapped(argument parse.Node) *parse.PipeNode {
	position := argument.Position()
	first := &parse.CommandNode{NodeType: parse.NodeCommand, Pos: position, Args: []parse.Node{argument}}
	pipe := &parse.PipeNode{NodeType: parse.NodePipe, Pos: position, Line: v.line(position) + 1, Cmds: []*parse.CommandNode{first}}
	v.append(pipe, unmarkFunction)
	return pipe
}

func (v *visitor) append(pipe *parse.PipeNode, function string, arguments ...string) {
	pipe.Cmds = append(pipe.Cmds, v.call(pipe.Pos, function, arguments...))
}

func (v *visitor) call(position parse.Pos, function string, arguments ...string) *parse.CommandNode {
	args := []parse.Node{parse.NewIdentifier(function).SetPos(position).SetTree(v.tree)}
	for _, argument := range arguments {
		args = append(args, &parse.StringNode{NodeType: parse.NodeString, Pos: position, Quoted: fmt.Sprintf("%q", argument), Text: argument})
	}
	return &parse.CommandNode{NodeType: parse.NodeCommand, Pos: position, Args: args}
}
