//go:build js && wasm

package main

import (
	"bytes"
	"math/rand"
	"path"
	"strings"
	"syscall/js"

	"helm.sh/helm/v4/pkg/chart/common"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/engine"
)

// tracer knows where the lines of rendered templates come from.
type tracer struct {
	// places are the files of the checkout that templates and CRDs were read from, by the name that Helm gives them.
	places map[string]string
	// crds are the contents that are printed as they are.
	crds map[*common.File]string
	// files are the rendered templates whose second rendering, with marks, gave the same text.
	files map[string]*tracedFile
}

// tracedFile is a rendered template with the origin of each of its lines. `from` moves on as its documents are found, so
// that of two equal documents each gets its own lines.
type tracedFile struct {
	text    string
	origins []origin
	from    map[string]int
}

// traceChart renders the chart a second time with marks in it. A template whose text without the marks is not exactly
// what was rendered without them is left out: then its file is known, and no line.
func traceChart(loaded *chart.Chart, values common.Values, rendered map[string]string, files map[string][]byte) *tracer {
	traced := &tracer{places: map[string]string{}, crds: map[*common.File]string{}, files: map[string]*tracedFile{}}
	sources := map[*byte]string{}
	for name, content := range files {
		if content = bytes.TrimPrefix(content, utf8bom); len(content) > 0 {
			sources[&content[0]] = name
		}
	}
	texts := map[string]string{}
	traced.locate(loaded, sources, texts)
	marks := newMarks(traced.places, texts)
	for _, content := range files {
		if marks.isIn(string(content)) {
			return traced
		}
	}
	engine.Prepare = marks.prepare
	defer func() { engine.Prepare = nil }()
	seedRandom()
	marked, err := engine.Render(loaded, values)
	if err != nil || marks.exhausted {
		return traced
	}
	for name, text := range marked {
		plain, origins := marks.read(text)
		if plain == rendered[name] {
			traced.files[name] = &tracedFile{text: plain, origins: origins, from: map[string]int{}}
		}
	}
	return traced
}

// locate finds the file that each template came from by its bytes in memory, which loading and aliasing leave where they are.
func (t *tracer) locate(loaded *chart.Chart, sources map[*byte]string, texts map[string]string) {
	for _, file := range loaded.Templates {
		if len(file.Data) > 0 {
			if place, found := sources[&file.Data[0]]; found {
				name := path.Join(loaded.ChartFullPath(), file.Name)
				t.places[name] = place
				texts[name] = string(file.Data)
			}
		}
	}
	for _, file := range loaded.Files {
		if len(file.Data) > 0 {
			if place, found := sources[&file.Data[0]]; found {
				t.crds[file] = place
				t.places[path.Join(loaded.ChartFullPath(), file.Name)] = place
			}
		}
	}
	for _, dependency := range loaded.Dependencies() {
		t.locate(dependency, sources, texts)
	}
}

// crd gives the origins of a CRD's lines, which are printed as they stand in the file.
func (t *tracer) crd(crd chart.CRD) []origin {
	if t == nil {
		return nil
	}
	place, found := t.crds[crd.File]
	if !found {
		return nil
	}
	origins := make([]origin, strings.Count(string(crd.File.Data), "\n")+1)
	for at := range origins {
		origins[at] = origin{file: place, line: at, known: true}
	}
	return origins
}

// document gives the origins of the lines of one document of a rendered template.
func (t *tracer) document(name string, content string) []origin {
	if t == nil {
		return nil
	}
	file, found := t.files[name]
	if !found {
		return nil
	}
	from := file.from[content]
	at := strings.Index(file.text[from:], content)
	if at < 0 {
		return nil
	}
	start := from + at
	file.from[content] = start + len(content)
	first := strings.Count(file.text[:start], "\n")
	count := strings.Count(content, "\n") + 1
	return file.origins[first : first+count]
}

// seedRandom makes what templates call random the same in each rendering, so that two of them can be compared.
func seedRandom() {
	rand.Seed(1) //nolint:staticcheck // sprig takes from the one that all share
	if seed := js.Global().Get("seedRandom"); seed.Type() == js.TypeFunction {
		seed.Invoke()
	}
}
