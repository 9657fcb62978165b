//go:build js && wasm

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"
	"time"

	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/chart/common/util"
	"helm.sh/helm/v4/pkg/chart/loader/archive"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/chart/v2/loader"
	chartutil "helm.sh/helm/v4/pkg/chart/v2/util"
	"helm.sh/helm/v4/pkg/engine"
	"helm.sh/helm/v4/pkg/ignore"
	release "helm.sh/helm/v4/pkg/release/v1"
	releaseutil "helm.sh/helm/v4/pkg/release/v1/util"
	"helm.sh/helm/v4/pkg/strvals"
)

// chartOptions are the flags of `helm template` that change what is rendered.
type chartOptions struct {
	ReleaseName          string          `json:"releaseName"`
	Namespace            string          `json:"namespace"`
	ValuesFiles          []string        `json:"valuesFiles"`
	Values               json.RawMessage `json:"values"`
	SetJSON              []string        `json:"setJson"`
	Set                  []string        `json:"set"`
	SetString            []string        `json:"setString"`
	SetFile              []string        `json:"setFile"`
	SetLiteral           []string        `json:"setLiteral"`
	KubeVersion          string          `json:"kubeVersion"`
	APIVersions          []string        `json:"apiVersions"`
	IncludeCRDs          bool            `json:"includeCrds"`
	SkipTests            bool            `json:"skipTests"`
	SkipSchemaValidation bool            `json:"skipSchemaValidation"`
	IsUpgrade            bool            `json:"isUpgrade"`
	// Trace asks for the place in the templates that each line of the output comes from.
	Trace bool `json:"trace"`
}

// renderChart does what `helm template` does: the steps and their order are those of Helm's template and install commands.
func renderChart(files map[string][]byte, root string, options *chartOptions) response {
	if options == nil {
		options = &chartOptions{}
	}
	output, traced, err := templateChart(files, root, *options)
	if err != nil {
		return response{Error: err.Error()}
	}
	return response{Output: output, Lines: traced}
}

func templateChart(files map[string][]byte, root string, options chartOptions) (string, *lines, error) {
	values, err := valuesOf(files, options)
	if err != nil {
		return "", nil, err
	}
	loaded, err := loadChart(files, root, nil)
	if err != nil {
		return "", nil, err
	}
	if kind := loaded.Metadata.Type; kind != "" && kind != "application" {
		return "", nil, fmt.Errorf("%s charts are not installable", kind)
	}
	if err := chartutil.ValidateReleaseName(options.ReleaseName); err != nil {
		return "", nil, fmt.Errorf("release name %q: %w", options.ReleaseName, err)
	}
	if err := chartutil.ProcessDependencies(loaded, values); err != nil {
		return "", nil, fmt.Errorf("chart dependencies processing failed: %w", err)
	}
	capabilities, err := capabilitiesOf(loaded, options)
	if err != nil {
		return "", nil, err
	}
	release := common.ReleaseOptions{Name: options.ReleaseName, Namespace: options.Namespace, Revision: 1, IsInstall: !options.IsUpgrade, IsUpgrade: options.IsUpgrade}
	renderValues := func() (common.Values, error) {
		return util.ToRenderValuesWithSchemaValidation(loaded, values, release, capabilities, options.SkipSchemaValidation)
	}
	toRender, err := renderValues()
	if err != nil {
		return "", nil, err
	}
	seedRandom()
	rendered, err := engine.Render(loaded, toRender)
	if err != nil {
		return "", nil, err
	}
	var traced *tracer
	if options.Trace {
		// Templates can change the values that they are given, so the second rendering gets its own.
		again, err := renderValues()
		if err != nil {
			return "", nil, err
		}
		traced = traceChart(loaded, again, rendered, files)
	}
	for name := range rendered {
		if strings.HasSuffix(name, "NOTES.txt") {
			delete(rendered, name)
		}
	}
	hooks, manifests, err := releaseutil.SortManifests(rendered, nil, releaseutil.InstallOrder)
	if err != nil {
		return "", nil, err
	}
	out := output{tracer: traced}
	if options.IncludeCRDs {
		for _, crd := range loaded.CRDObjects() {
			out.write(crd.Filename, string(crd.File.Data), traced.crd(crd))
		}
	}
	for _, manifest := range manifests {
		out.write(manifest.Name, manifest.Content, traced.document(manifest.Name, manifest.Content))
	}
	out.trim()
	for _, hook := range hooks {
		if options.SkipTests && isTest(hook) {
			continue
		}
		out.write(hook.Path, hook.Manifest, traced.document(hook.Path, hook.Manifest))
	}
	return out.text.String(), out.lines(), nil
}

func isTest(hook *release.Hook) bool {
	for _, event := range hook.Events {
		if event == release.HookTest {
			return true
		}
	}
	return false
}

func capabilitiesOf(loaded *chart.Chart, options chartOptions) (*common.Capabilities, error) {
	capabilities := common.DefaultCapabilities.Copy()
	if options.KubeVersion != "" {
		version, err := common.ParseKubeVersion(options.KubeVersion)
		if err != nil {
			return nil, fmt.Errorf("invalid kube version '%s': %w", options.KubeVersion, err)
		}
		capabilities.KubeVersion = *version
	}
	// Capped, so that appending never writes into the default that all renderings share.
	known := capabilities.APIVersions
	capabilities.APIVersions = append(known[:len(known):len(known)], options.APIVersions...)
	if wanted := loaded.Metadata.KubeVersion; wanted != "" && !chartutil.IsCompatibleRange(wanted, capabilities.KubeVersion.String()) {
		return nil, fmt.Errorf("chart requires kubeVersion: %s which is incompatible with Kubernetes %s", wanted, capabilities.KubeVersion.Version)
	}
	return capabilities, nil
}

// valuesOf merges what the user gives, in the order of Helm's command line; `values` come after the files and before `set`.
func valuesOf(files map[string][]byte, options chartOptions) (map[string]any, error) {
	values := map[string]any{}
	for _, name := range options.ValuesFiles {
		content, found := files[name]
		if !found {
			return nil, fmt.Errorf("the values file %s is not there", name)
		}
		given, err := loader.LoadValues(bytes.NewReader(content))
		if err != nil {
			return nil, fmt.Errorf("failed to parse %s: %w", name, err)
		}
		values = loader.MergeMaps(values, given)
	}
	if len(options.Values) > 0 {
		// Read as YAML, like the values of Argo CD and Flux, so that numbers become what they are in a values file.
		given, err := loader.LoadValues(bytes.NewReader(options.Values))
		if err != nil {
			return nil, fmt.Errorf("failed to parse the values: %w", err)
		}
		values = loader.MergeMaps(values, given)
	}
	for _, one := range options.SetJSON {
		if err := setJSON(one, &values); err != nil {
			return nil, err
		}
	}
	for _, one := range options.Set {
		if err := strvals.ParseInto(one, values); err != nil {
			return nil, fmt.Errorf("failed parsing --set data: %w", err)
		}
	}
	for _, one := range options.SetString {
		if err := strvals.ParseIntoString(one, values); err != nil {
			return nil, fmt.Errorf("failed parsing --set-string data: %w", err)
		}
	}
	for _, one := range options.SetFile {
		read := func(name []rune) (any, error) {
			content, found := files[string(name)]
			if !found {
				return nil, fmt.Errorf("the file %s is not there", string(name))
			}
			return string(content), nil
		}
		if err := strvals.ParseIntoFile(one, values, read); err != nil {
			return nil, fmt.Errorf("failed parsing --set-file data: %w", err)
		}
	}
	for _, one := range options.SetLiteral {
		if err := strvals.ParseLiteralInto(one, values); err != nil {
			return nil, fmt.Errorf("failed parsing --set-literal data: %w", err)
		}
	}
	return values, nil
}

func setJSON(given string, values *map[string]any) error {
	if trimmed := strings.TrimSpace(given); strings.HasPrefix(trimmed, "{") {
		var object map[string]any
		if err := json.Unmarshal([]byte(trimmed), &object); err != nil {
			return errors.New("failed parsing --set-json data JSON")
		}
		*values = loader.MergeMaps(*values, object)
		return nil
	}
	if err := strvals.ParseJSON(given, *values); err != nil {
		return errors.New("failed parsing --set-json data")
	}
	return nil
}

var utf8bom = []byte{0xEF, 0xBB, 0xBF}

// loadChart is Helm's directory loader over the request's files. A dependency that lies in the same checkout, named as
// `file://` and not vendored, is taken from there, as `helm dependency build` would; all others must lie in charts/.
func loadChart(files map[string][]byte, root string, within []string) (*chart.Chart, error) {
	own, err := chartFiles(files, root)
	if err != nil {
		return nil, err
	}
	loaded, err := loader.LoadFiles(own)
	if err != nil {
		return nil, err
	}
	var missing []string
	for _, dependency := range loaded.Metadata.Dependencies {
		if dependency == nil || hasDependency(loaded, dependency.Name) {
			continue
		}
		local, isLocal := strings.CutPrefix(dependency.Repository, "file://")
		folder := path.Join(root, local)
		if !isLocal || path.IsAbs(local) || strings.HasPrefix(folder, "..") || !hasChart(files, folder) {
			missing = append(missing, dependency.Name)
			continue
		}
		for _, outer := range append(within, root) {
			if outer == folder {
				return nil, fmt.Errorf("the chart in %s depends on itself", folder)
			}
		}
		child, err := loadChart(files, folder, append(within, root))
		if err != nil {
			return nil, err
		}
		if child.Metadata.Name != dependency.Name || !chartutil.IsCompatibleRange(dependency.Version, child.Metadata.Version) {
			missing = append(missing, dependency.Name)
			continue
		}
		loaded.AddDependency(child)
	}
	if len(missing) > 0 {
		return nil, fmt.Errorf("an error occurred while checking for chart dependencies. You may need to run `helm dependency build` to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: %s", strings.Join(missing, ", "))
	}
	return loaded, nil
}

func hasDependency(loaded *chart.Chart, name string) bool {
	for _, dependency := range loaded.Dependencies() {
		if dependency.Name() == name {
			return true
		}
	}
	return false
}

func hasChart(files map[string][]byte, folder string) bool {
	_, found := files[path.Join(folder, "Chart.yaml")]
	return found
}

// chartFiles are the files below a chart's folder that .helmignore lets pass, by their path from there.
func chartFiles(files map[string][]byte, root string) ([]*archive.BufferedFile, error) {
	rules := ignore.Empty()
	if content, found := files[path.Join(root, ignore.HelmIgnore)]; found {
		parsed, err := ignore.Parse(bytes.NewReader(content))
		if err != nil {
			return nil, err
		}
		rules = parsed
	}
	rules.AddDefaults()
	prefix := root + "/"
	if root == "" {
		prefix = ""
	}
	var found []*archive.BufferedFile
	ignored := map[string]bool{}
	for name, content := range files {
		inside, below := strings.CutPrefix(name, prefix)
		if !below || isIgnored(rules, inside, ignored) {
			continue
		}
		if int64(len(content)) > archive.MaxDecompressedFileSize {
			return nil, fmt.Errorf("chart file %q is larger than the maximum file size %d", path.Base(name), archive.MaxDecompressedFileSize)
		}
		found = append(found, &archive.BufferedFile{Name: inside, Data: bytes.TrimPrefix(content, utf8bom)})
	}
	sort.Slice(found, func(i, j int) bool { return found[i].Name < found[j].Name })
	return found, nil
}

// isIgnored asks for each folder above the file first, as a walk through the folders would.
func isIgnored(rules *ignore.Rules, name string, known map[string]bool) bool {
	for at := 0; at < len(name); at++ {
		if name[at] != '/' {
			continue
		}
		folder := name[:at]
		result, asked := known[folder]
		if !asked {
			result = rules.Ignore(folder, entry{path.Base(folder), true})
			known[folder] = result
		}
		if result {
			return true
		}
	}
	return rules.Ignore(name, entry{path.Base(name), false})
}

// entry is as much of a file's description as .helmignore asks for.
type entry struct {
	name   string
	folder bool
}

func (e entry) Name() string       { return e.name }
func (e entry) Size() int64        { return 0 }
func (e entry) Mode() fs.FileMode  { return 0 }
func (e entry) ModTime() time.Time { return time.Time{} }
func (e entry) IsDir() bool        { return e.folder }
func (e entry) Sys() any           { return nil }
