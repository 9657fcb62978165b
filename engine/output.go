//go:build js && wasm

package main

import "strings"

// lines says where each line of the output was written: an index into Files or -1, a zero-based line or -1, and whether
// that line's own text stands in the output ('text'), or what an action between braces put there ('action').
type lines struct {
	Files  []string `json:"files"`
	File   []int    `json:"file"`
	Line   []int    `json:"line"`
	Action []bool   `json:"action"`
}

// origin is the place of one line; the zero value is not known.
type origin struct {
	file   string
	line   int
	action bool
	known  bool
}

// output is the stream of documents as Helm prints it, with the origin of each of its lines.
type output struct {
	tracer  *tracer
	text    strings.Builder
	origins []origin
}

// write adds a document below the comment that names its template.
func (o *output) write(name string, content string, origins []origin) {
	o.text.WriteString("---\n# Source: " + name + "\n" + content + "\n")
	if o.tracer == nil {
		return
	}
	file := origin{file: o.tracer.places[name]}
	o.origins = append(o.origins, file, file)
	for at := range strings.Count(content, "\n") + 1 {
		if at < len(origins) && origins[at].known {
			o.origins = append(o.origins, origins[at])
		} else {
			o.origins = append(o.origins, file)
		}
	}
}

// trim takes away the space around the documents, as Helm does before it prints the hooks.
func (o *output) trim() {
	text := o.text.String()
	body := strings.TrimLeft(text, " \t\r\n")
	dropped := strings.Count(text[:len(text)-len(body)], "\n")
	body = strings.TrimSpace(text) + "\n"
	o.text.Reset()
	o.text.WriteString(body)
	if o.tracer != nil {
		kept := strings.Count(body, "\n")
		for len(o.origins) < dropped+kept {
			o.origins = append(o.origins, origin{})
		}
		o.origins = o.origins[dropped : dropped+kept]
	}
}

func (o *output) lines() *lines {
	if o.tracer == nil {
		return nil
	}
	result := &lines{Files: []string{}, File: []int{}, Line: []int{}, Action: []bool{}}
	index := map[string]int{}
	for _, one := range o.origins {
		file := -1
		if one.file != "" {
			at, found := index[one.file]
			if !found {
				at = len(result.Files)
				index[one.file] = at
				result.Files = append(result.Files, one.file)
			}
			file = at
		}
		line := -1
		if one.known && file >= 0 {
			line = one.line
		}
		result.File = append(result.File, file)
		result.Line = append(result.Line, line)
		result.Action = append(result.Action, one.action)
	}
	return result
}
