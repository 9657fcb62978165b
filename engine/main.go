//go:build js && wasm

// Lets the shared source of random numbers be seeded: see seedRandom.
//go:debug randseednop=0

// The engine is kustomize, Helm's template engine, and what Flux and Argo CD do around them as one WebAssembly program for a JavaScript worker. It has no files,
// no network and no processes: what it renders comes in with the request, and nothing else is there.
package main

import (
	"encoding/json"
	"fmt"
	"runtime/debug"
	"syscall/js"
	"time"
)

// request is one rendering. The files' contents follow each other in the bytes beside it, in the order of Files.
type request struct {
	Type  string     `json:"type"`
	Files []fileSpan `json:"files"`
	// Root is the folder of the kustomization or of the chart.
	Root  string        `json:"root"`
	Chart *chartOptions `json:"chart"`
	// AnyPath lets a kustomization read files above its own folder, as Flux does and Argo CD can be told.
	AnyPath    bool               `json:"anyPath"`
	Substitute *substituteOptions `json:"substitute"`
	Templates  *templateOptions   `json:"templates"`
}

type fileSpan struct {
	Path string `json:"path"`
	Size int    `json:"size"`
}

// response is what came of it: an output, or what is wrong in the program's own words.
type response struct {
	Output string `json:"output"`
	Error  string `json:"error,omitempty"`
	Lines  *lines `json:"lines,omitempty"`
	// Substituted are in the order of the request's files, Templated in that of its parameters and then of its templates.
	Substituted []substituted `json:"substituted,omitempty"`
	Templated   [][]templated `json:"templated,omitempty"`
}

func main() {
	// A template that calls itself must end in an error and not in all the memory.
	debug.SetMaxStack(128 << 20)
	debug.SetGCPercent(200)
	// As in the containers that controllers run in, wherever this runs.
	time.Local = time.UTC
	js.Global().Set("renderInEngine", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return encode(answer(args[0].String(), bytesOf(args[1])))
	}))
	select {}
}

func answer(message string, contents []byte) (result response) {
	defer func() {
		if reason := recover(); reason != nil {
			result = response{Error: fmt.Sprintf("the engine failed: %v", reason)}
		}
	}()
	var asked request
	if err := json.Unmarshal([]byte(message), &asked); err != nil {
		return response{Error: err.Error()}
	}
	files, err := filesOf(asked.Files, contents)
	if err != nil {
		return response{Error: err.Error()}
	}
	switch asked.Type {
	case "kustomization":
		return renderKustomization(files, asked.Root, asked.AnyPath)
	case "chart":
		return renderChart(files, asked.Root, asked.Chart)
	case "substitute":
		return substitute(files, asked.Files, asked.Substitute)
	case "templates":
		return renderTemplates(asked.Templates)
	}
	return response{Error: fmt.Sprintf("there is nothing to do for %q", asked.Type)}
}

func filesOf(spans []fileSpan, contents []byte) (map[string][]byte, error) {
	files := make(map[string][]byte, len(spans))
	for _, span := range spans {
		if span.Size < 0 || span.Size > len(contents) {
			return nil, fmt.Errorf("the contents end before %s", span.Path)
		}
		// Capped, so that nothing that appends to one file can write into the next.
		files[span.Path] = contents[:span.Size:span.Size]
		contents = contents[span.Size:]
	}
	return files, nil
}

func bytesOf(array js.Value) []byte {
	bytes := make([]byte, array.Get("length").Int())
	js.CopyBytesToGo(bytes, array)
	return bytes
}

// encode puts the output, which may be large, beside the rest, so that it need not be quoted and read again as JSON.
func encode(result response) js.Value {
	output := []byte(result.Output)
	result.Output = ""
	rest, err := json.Marshal(result)
	if err != nil {
		rest = []byte(`{"error":"the result cannot be written as JSON"}`)
	}
	bytes := js.Global().Get("Uint8Array").New(len(output))
	js.CopyBytesToJS(bytes, output)
	return js.ValueOf([]any{string(rest), bytes})
}
