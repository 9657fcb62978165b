// Prints what Kubernetes makes of YAML: the JSON that sigs.k8s.io/yaml, the library in kubectl and the API server,
// gives for each document of a table, or the error with which it refuses it. Run by hand:
//
//	go run . scalars.txt > scalars.json
//	go run . documents.txt > documents.json
//	go run . quantities.txt > quantities.json
//
// quantities.txt holds one quantity a line; what resource.Quantity makes of it is printed as a plain decimal.
// scalars.txt holds one plain or quoted scalar a line. documents.txt holds documents, each under a line
// "=== name"; in them ␉ stands for a tab, ␍ for a carriage return, ␃ for the end of the text, without a line break.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"k8s.io/apimachinery/pkg/api/resource"
	"sigs.k8s.io/yaml"
)

type row struct {
	Name  string          `json:"name,omitempty"`
	Yaml  string          `json:"yaml"`
	Json  json.RawMessage `json:"json,omitempty"`
	Error string          `json:"error,omitempty"`
	// What strict decoding adds: keys that are set twice.
	Strict string `json:"strict,omitempty"`
}

func read(name, text string) (result row) {
	result = row{Name: name, Yaml: text}
	defer func() {
		if fault := recover(); fault != nil {
			result.Error = fmt.Sprint("panic: ", fault)
		}
	}()
	converted, err := yaml.YAMLToJSON([]byte(text))
	if err != nil {
		result.Error = err.Error()
		return result
	}
	result.Json = converted
	if _, err := yaml.YAMLToJSONStrict([]byte(text)); err != nil {
		result.Strict = err.Error()
	}
	return result
}

func readQuantity(text string) row {
	quantity, err := resource.ParseQuantity(text)
	if err != nil {
		return row{Yaml: text, Error: err.Error()}
	}
	decimal, err := json.Marshal(quantity.AsDec().String())
	if err != nil {
		panic(err)
	}
	return row{Yaml: text, Json: decimal}
}

func lines(content []byte) []string {
	return strings.Split(strings.TrimSuffix(string(content), "\n"), "\n")
}

func main() {
	content, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	rows := []row{}
	switch os.Args[1] {
	case "quantities.txt":
		for _, quantity := range lines(content) {
			rows = append(rows, readQuantity(quantity))
		}
	case "scalars.txt":
		for _, scalar := range lines(content) {
			result := read("", "value: "+scalar+"\n")
			result.Yaml = scalar
			rows = append(rows, result)
		}
	case "documents.txt":
		spell := strings.NewReplacer("␉", "\t", "␍", "\r", "␃\n", "")
		for _, section := range strings.Split(string(content), "=== ")[1:] {
			name, text, _ := strings.Cut(section, "\n")
			rows = append(rows, read(name, spell.Replace(text)))
		}
	}
	fmt.Println("[")
	for i, entry := range rows {
		var line bytes.Buffer
		encoder := json.NewEncoder(&line)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(entry); err != nil {
			panic(err)
		}
		separator := ","
		if i == len(rows)-1 {
			separator = ""
		}
		fmt.Println(strings.TrimSuffix(line.String(), "\n") + separator)
	}
	fmt.Println("]")
}
