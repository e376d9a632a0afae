/**
 * Services for building and running software whose keys have no telling start, with the shape of their keys (see
 * `service-shapes.ts`): as the API references and consoles of these services show them. Money and market data included.
 */
export const BUILD_SHAPES = `
abuseipdb h80
ably w43 w20-60
accuweather A32 w32
agora h32
aiven w380-420 w19
alchemy w32
algolia h32
alphavantage U16
amplitude h32
appveyor a20
assemblyai h32
auth0 w64 w43-90
azure A84 h32 u w32-44
betterstack A24
binance A64
bintray h40
bitfinex A43
bitrise w86
bittrex h32
blynk w32
braintree h32 a16
browserstack A20
bugsnag h32
bybit A18 A36
censys A32 u
chartmogul h32
circleci h40
cloudflare w40 h37
cloudsmith h40
cockroach A40 w46
codacy h32 A20
codeclimate h64
codecov u
codefresh h24 h64
cohere A40
coinapi u
coinbase A16 w64 A32
coinmarketcap u
confluent U16 A64
coveralls A37 A32
cryptocompare h64
datadog h32 h40
deepgram h40
deepinfra A32
deepl u
drone a32 A32
dwolla A50
etherscan U34
fastly w32
fauna w40
finicity h32 a20
finnhub a20 a40
fivetran A16 A32
flutterwave h12 A42
fullcontact w32 A32
gemini A20-44
geocodio h39
gitter h40
grafana A64-120
greynoise A64
hasura A64
hashicorp w26-95
heroku u
honeybadger h32 A20
honeycomb A32 A22
hunter h40
iexcloud h32
infura h32
ipdata h56
ipgeolocation h32
ipinfo h14
ipstack h32
jenkins h32-34
jfrog A64-73
jumpcloud h40
kraken A56 w54-90
kucoin h24 u
launchdarkly u
linode h64
locationiq h32
logdna h32
loggly u
logzio A32
lokalise h40
meilisearch w43 h40 h64
mistral A32
mixpanel h32
mongodb u
moralis A64 w64
ngrok w43-49
newrelic h32 h36-40 A40
netlify w43-45
okta w42
okx u U32
openweather h32
openweathermap h32
opencage h32
optimizely w54
pagerduty w20 A20 h32
papertrail A20
percy h64
plaid h24 h30
polygon A32 w32
quandl w20
quicknode h40
railway u
rapidapi A50
raygun A22
recurly h32
rollbar h32
sambanova u
saucelabs u
scaleway u
scrapingbee U80
securitytrails A32
sentry h64 h32
shodan A32
signalfx w22
snyk u
sonar h40
sonarcloud h40
sonarqube h40
sourcegraph h40
splunk u
statuscake A20
sumologic A64 A14
tatum u w36
tiingo h40
travis w22
travisci w22
tomtom A32
typesense A32
upstash A40-64
urlscan u
veracode h32 h128
vercel A24
virustotal h64
vultr U36
wandb h40
weatherapi h31
weatherstack h32
wakatime u
`;
