//go:build js && wasm

package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/fluxcd/pkg/envsubst"
	"sigs.k8s.io/kustomize/api/provider"
	"sigs.k8s.io/kustomize/api/resource"
	"sigs.k8s.io/yaml"
)

// substituteOptions are the variables of a Flux Kustomization's postBuild.
type substituteOptions struct {
	Variables map[string]string `json:"variables"`
	// Unknown are variables that have a value which is not known here; they are left as `${NAME}`.
	Unknown []string `json:"unknown"`
	// Rest says that any other variable may have a value which is not known here.
	Rest bool `json:"rest"`
	// Strict is kustomize-controller's feature gate StrictPostBuildSubstitutions.
	Strict bool `json:"strict"`
}

// substituted is one object after the substitution.
type substituted struct {
	Text string `json:"text"`
	// Names of the variables that the object asked for, in their order.
	Names []string `json:"names"`
	// Disabled says that the object opts out, and so is as it was.
	Disabled bool   `json:"disabled,omitempty"`
	Error    string `json:"error,omitempty"`
}

const (
	substituteKey      = "kustomize.toolkit.fluxcd.io/substitute"
	substituteDisabled = "disabled"
)

// Flux takes no other names; see github.com/fluxcd/pkg/kustomize, kustomize_varsub.go, which says what is done here and how
// but needs a client of a cluster.
var variableName = regexp.MustCompile("^[_[:alpha:]][_[:alpha:][:digit:]]*$")

// substitute does to each object what kustomize-controller does after the build.
func substitute(files map[string][]byte, order []fileSpan, options *substituteOptions) response {
	if options == nil {
		options = &substituteOptions{}
	}
	variables := make(map[string]string, len(options.Variables))
	for name, value := range options.Variables {
		if !variableName.MatchString(name) {
			return response{Error: fmt.Sprintf("'%s' var name is invalid, must match '%s'", name, variableName)}
		}
		variables[name] = strings.ReplaceAll(value, "\n", "")
	}
	factory := provider.NewDefaultDepProvider().GetResourceFactory()
	results := make([]substituted, 0, len(order))
	written := 0
	for _, span := range order {
		result := substituteOne(factory, files[span.Path], variables, options)
		if written += len(result.Text); written > maxWritten {
			return response{Error: tooMuchWritten}
		}
		results = append(results, result)
	}
	return response{Substituted: results}
}

func substituteOne(factory *resource.Factory, content []byte, variables map[string]string, options *substituteOptions) (result substituted) {
	// kustomize panics on some objects that are no objects, as Flux knows too.
	defer func() {
		if reason := recover(); reason != nil {
			result = substituted{Error: fmt.Sprint(reason)}
		}
	}()
	object, err := factory.FromBytes(content)
	if err != nil {
		return substituted{Error: err.Error()}
	}
	if object.GetLabels()[substituteKey] == substituteDisabled || object.GetAnnotations()[substituteKey] == substituteDisabled {
		return substituted{Text: string(content), Disabled: true}
	}
	before, err := object.AsYAML()
	if err != nil {
		return substituted{Error: err.Error()}
	}
	var names []string
	after, err := envsubst.Eval(string(before), func(name string) (string, bool) {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
		if slices.Contains(options.Unknown, name) {
			return "${" + name + "}", true
		}
		value, found := variables[name]
		if !found && options.Rest {
			return "${" + name + "}", true
		}
		return value, found || !options.Strict
	})
	if err != nil {
		return substituted{Names: names, Error: fmt.Sprintf("variable substitution failed: %s", err)}
	}
	json, err := yaml.YAMLToJSON([]byte(after))
	if err == nil {
		err = object.UnmarshalJSON(json)
	}
	if err != nil {
		return substituted{Names: names, Error: err.Error()}
	}
	text, err := object.AsYAML()
	if err != nil {
		return substituted{Names: names, Error: err.Error()}
	}
	return substituted{Text: string(text), Names: names}
}
