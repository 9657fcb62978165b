//go:build js && wasm

package main

import (
	"bytes"
	"path"

	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/api/types"
	"sigs.k8s.io/kustomize/kyaml/filesys"
	"sigs.k8s.io/kustomize/kyaml/openapi"
)

// repository is where the files lie in the engine's file system; nothing is above it.
const repository = "/repository"

// renderKustomization does what `kubectl kustomize` does: plugins off, files only from below each kustomization's folder.
func renderKustomization(files map[string][]byte, root string, anyPath bool) response {
	disk := filesys.MakeFsInMemory()
	changesSchema := false
	for name, content := range files {
		if err := disk.WriteFile(path.Join(repository, name), content); err != nil {
			return response{Error: err.Error()}
		}
		changesSchema = changesSchema || bytes.Contains(content, []byte("openapi"))
	}
	// The schema of Kubernetes is read once and stays for the next rendering, unless this one may put another in its place.
	if changesSchema {
		openapi.ResetOpenAPI()
		defer openapi.ResetOpenAPI()
	}
	options := krusty.MakeDefaultOptions()
	// The order that kubectl asks for when no flag says another.
	options.Reorder = krusty.ReorderOptionUnspecified
	if anyPath {
		options.LoadRestrictions = types.LoadRestrictionsNone
	}
	objects, err := krusty.MakeKustomizer(options).Run(disk, path.Join(repository, root))
	if err != nil {
		return response{Error: err.Error()}
	}
	output, err := objects.AsYaml()
	if err != nil {
		return response{Error: err.Error()}
	}
	return response{Output: string(output)}
}
