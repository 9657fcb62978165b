//go:build js && wasm

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"text/template"

	"github.com/Masterminds/sprig/v3"
	"github.com/gosimple/slug"
	"sigs.k8s.io/yaml"
)

// templateOptions are texts with Go templates, each to be rendered with each of the parameters.
type templateOptions struct {
	Templates  []string          `json:"templates"`
	Parameters []json.RawMessage `json:"parameters"`
	// Options are those of text/template, such as `missingkey=error`.
	Options []string `json:"options"`
}

// templated is what became of one template with one of the parameters.
type templated struct {
	Text  string `json:"text"`
	Error string `json:"error,omitempty"`
}

// Bounds of what templates give: of one, and of all in a request.
const (
	maxTemplated = 1 << 20
	maxWritten   = 64 << 20
)

const tooMuchWritten = "the result is larger than 64 MB"

var errTooLong = errors.New("the result is larger than 1 MB")

// renderTemplates does what Argo CD's ApplicationSet controller does with `goTemplate: true`; see its documentation, "Go
// Template", for the functions that it takes away and those that it adds.
func renderTemplates(asked *templateOptions) (result response) {
	if asked == nil {
		return response{Error: "there are no templates"}
	}
	// text/template panics on an option that it does not know.
	defer func() {
		if reason := recover(); reason != nil {
			result = response{Error: fmt.Sprint(reason)}
		}
	}()
	seedRandom()
	base := template.New("").Funcs(applicationSetFunctions()).Option(asked.Options...)
	parsed := make([]*template.Template, len(asked.Templates))
	problems := make([]error, len(asked.Templates))
	for at, text := range asked.Templates {
		// Each its own, so that what one defines is not there for another.
		own, err := base.Clone()
		if err != nil {
			return response{Error: err.Error()}
		}
		parsed[at], problems[at] = own.Parse(text)
	}
	written := 0
	for _, given := range asked.Parameters {
		var row []templated
		for at, one := range parsed {
			// Templates can change what they are given.
			var parameters map[string]any
			if err := json.Unmarshal(given, &parameters); err != nil {
				return response{Error: err.Error()}
			}
			cell := execute(one, problems[at], parameters)
			if written += len(cell.Text); written > maxWritten {
				return response{Error: tooMuchWritten}
			}
			row = append(row, cell)
		}
		result.Templated = append(result.Templated, row)
	}
	return result
}

func execute(one *template.Template, problem error, parameters map[string]any) templated {
	if problem != nil {
		return templated{Error: problem.Error()}
	}
	var text limitedText
	if err := one.Execute(&text, parameters); err != nil {
		return templated{Error: err.Error()}
	}
	return templated{Text: text.String()}
}

// limitedText refuses to grow beyond its bound.
type limitedText struct{ strings.Builder }

func (l *limitedText) Write(bytes []byte) (int, error) {
	if l.Len()+len(bytes) > maxTemplated {
		return 0, errTooLong
	}
	return l.Builder.Write(bytes)
}

func applicationSetFunctions() template.FuncMap {
	functions := sprig.TxtFuncMap()
	for _, name := range []string{"env", "expandenv", "getHostByName"} {
		delete(functions, name)
	}
	functions["normalize"] = normalize
	functions["slugify"] = slugify
	functions["toYaml"] = func(value any) (string, error) {
		text, err := yaml.Marshal(value)
		return strings.TrimSuffix(string(text), "\n"), err
	}
	functions["fromYaml"] = func(text string) (map[string]any, error) {
		value := map[string]any{}
		err := yaml.Unmarshal([]byte(text), &value)
		return value, err
	}
	functions["fromYamlArray"] = func(text string) ([]any, error) {
		value := []any{}
		err := yaml.Unmarshal([]byte(text), &value)
		return value, err
	}
	return functions
}

var notInName = regexp.MustCompile("[^-a-z0-9.]")

// normalize makes a name that Kubernetes takes as a DNS subdomain.
func normalize(name string) string {
	name = notInName.ReplaceAllString(strings.ToLower(name), "-")
	return strings.Trim(name[:min(len(name), 253)], "-.")
}

// slugify takes, before the name, the greatest length and whether to cut between words only.
func slugify(arguments ...any) (string, error) {
	length, smart, name := 50, true, ""
	for at, argument := range arguments {
		fits := true
		switch {
		case at == len(arguments)-1:
			name, fits = argument.(string)
		case at == 0:
			length, fits = argument.(int)
		case at == 1:
			smart, fits = argument.(bool)
		}
		if !fits {
			return "", fmt.Errorf("slugify takes a length, true or false, and a name, and not a %T there", argument)
		}
	}
	slug.EnableSmartTruncate = smart
	slug.MaxLength = length
	return slug.Make(normalize(name)), nil
}
