package e2e

import (
	"encoding/json"
	"net/http"
	"regexp"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/stretchr/testify/require"
)

// checkDescribed asks for some paths and holds the answers against the description
// that the API gives of itself.
func (p *pool) checkDescribed(paths ...string) {
	p.t.Helper()
	_, raw, err := fetch(p.ctx, p.API+"/v1/openapi.yaml")
	require.NoError(p.t, err)
	spec, err := openapi3.NewLoader().LoadFromData(raw)
	require.NoError(p.t, err)
	for _, path := range paths {
		status, body, err := fetch(p.ctx, p.API+path)
		require.NoError(p.t, err)
		require.Equal(p.t, http.StatusOK, status)
		var value any
		require.NoError(p.t, json.Unmarshal(body, &value))
		route := routeOf(spec, path)
		require.NotNil(p.t, route, path)
		require.NoError(p.t, route.Get.Responses.Status(status).Value.Content.Get("application/json").Schema.Value.VisitJSON(value), "%s answers %s", path, body)
	}
}

// routeOf finds the route of a path: the one without parameters if there are two.
func routeOf(spec *openapi3.T, path string) (found *openapi3.PathItem) {
	parameter := regexp.MustCompile(`\\\{[^/]+\\\}`)
	for route, item := range spec.Paths.Map() {
		if route == path {
			return item
		}
		if regexp.MustCompile("^"+parameter.ReplaceAllString(regexp.QuoteMeta(route), "[^/]+")+"$").MatchString(path) && strings.Contains(route, "{") {
			found = item
		}
	}
	return found
}
