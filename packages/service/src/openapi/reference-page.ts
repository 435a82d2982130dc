/**
 * What the page of the reference may do: run scripts of this service and ask this service, and nothing else. Its styles are put in
 * place by its script, so that neither hash nor nonce can name them.
 */
export const referencePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The page of the reference. Its addresses are relative, for a proxy may put the service below a path. */
export const referencePage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>SEND Standards: reference of the API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
</head>
<body>
<div id="app"></div>
<noscript>This page is made by a script. What it shows is in <a href="openapi.json">openapi.json</a>.</noscript>
<script src="reference/scalar.js"></script>
<script src="reference/start.js"></script>
</body>
</html>
`;

/** What Scalar is told: no fonts, no telemetry, no assistant, no proxy, and no requests that are typed into the page. */
const configuration = {
  url: "openapi.json",
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  hideTestRequestButton: true,
  showDeveloperTools: "never",
  documentDownloadType: "none",
  defaultOpenAllTags: true,
  defaultHttpClient: { targetKey: "shell", clientKey: "curl" },
};

/** The script that draws the reference once Scalar is there. */
export const referenceStart = `Scalar.createApiReference("#app", ${JSON.stringify(configuration)});\n`;
