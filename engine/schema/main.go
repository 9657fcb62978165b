//go:build !js

// Reduces the Kubernetes schema that kustomize carries to what kustomize asks it: types, lists' keys, and which kinds
// have a namespace. Reading the whole took most of the time of the first rendering.
//
//	go run ./schema <folder of kyaml/openapi/kubernetesapi/v1_21_2>
package main

import (
	"log"
	"os"
	"path/filepath"

	openapi_v2 "github.com/google/gnostic-models/openapiv2"
	"google.golang.org/protobuf/proto"
	"sigs.k8s.io/kustomize/kyaml/openapi/kubernetesapi"
)

const version = "v1.21.2"

const source = `package v1_21_2

import _ "embed"

//go:embed swagger.pb
var schema []byte

// MustAsset gives the reduced schema, whatever the name: there is no other.
func MustAsset(string) []byte { return schema }
`

func main() {
	document := &openapi_v2.Document{}
	if err := proto.Unmarshal(kubernetesapi.OpenAPIMustAsset[version]("kubernetesapi/v1_21_2/swagger.pb"), document); err != nil {
		log.Fatal(err)
	}
	for _, definition := range document.Definitions.AdditionalProperties {
		reduce(definition.Value)
	}
	for _, path := range document.Paths.Path {
		item := &openapi_v2.PathItem{}
		if get := path.Value.Get; get != nil {
			item.Get = &openapi_v2.Operation{VendorExtension: get.VendorExtension, Responses: &openapi_v2.Responses{}}
		}
		path.Value = item
	}
	reduced, err := proto.MarshalOptions{Deterministic: true}.Marshal(document)
	if err != nil {
		log.Fatal(err)
	}
	for name, content := range map[string][]byte{"swagger.pb": reduced, "swagger.go": []byte(source)} {
		if err := os.WriteFile(filepath.Join(os.Args[1], name), content, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// reduce takes away what is for people only.
func reduce(schema *openapi_v2.Schema) {
	if schema == nil {
		return
	}
	schema.Description = ""
	if schema.Properties != nil {
		for _, property := range schema.Properties.AdditionalProperties {
			reduce(property.Value)
		}
	}
	if schema.Items != nil {
		for _, item := range schema.Items.Schema {
			reduce(item)
		}
	}
	if values, ok := schema.GetAdditionalProperties().GetOneof().(*openapi_v2.AdditionalPropertiesItem_Schema); ok {
		reduce(values.Schema)
	}
	for _, part := range schema.AllOf {
		reduce(part)
	}
}
