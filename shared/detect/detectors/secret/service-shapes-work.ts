/**
 * Office, mail, sales, media and social services whose keys have no telling start, Japanese ones at the end, with the shape
 * of their keys (see `service-shapes.ts`): as the API references and consoles of these services show them.
 */
export const WORK_SHAPES = `
aftership u
airbrake h32
airtable A17
apollo w22
asana h32 A32
atlassian A24
bamboohr h40
basecamp A40-120
beamer w44-45
bitbucket A32 w64 A20
bitly h40
braze u
calendly A40-60
chargebee A32-48
clearbit h32
clicksend u
clickup U32
clockify A48
cloudinary w27
coda u
constantcontact u A36
contentful w43
contentstack h40
crowdin h80
crisp h64
customerio a20 h32
discord h64 A32 w32
disqus A64
docusign u
dropbox a15 A64
dropboxsign h64
elevenlabs h32
etsy a24
eventbrite U20
facebook h32
fitbit h32
flickr h32 h16
formstack h32
foursquare U48
freshbooks h64
freshdesk A20
freshservice A20
getresponse a32 h32
giphy A32
gorgias h64
gumroad h64 w43
guardian u
harvest A64-97
helpscout A32
hellosign h64
hubspot u
instagram h32
intercom w60 A60 u
iterable h32
jira A24
jotform h32
klaviyo h34
lastfm h32
linkedin A14-16
loom A40
mailchimp h32
mailerlite h32 A32
mailgun h32
mailjet h32
mailmodo U32
mandrill A22 w22
mapbox w32-90
mapquest A32
mattermost a26
messagebird A25
microcms A36 u
miro w27
monday A32
newsapi h32
nexmo A16 h16
notion A43
nylas a25-30
nytimes A32
onesignal A48 u
pandadoc h40
patreon w43
paypal w80
pexels A56
pipedrive h40
pixabay h34
postmark u
pubnub u
pushbullet A34
pusher h20
pushover a30
quickbooks A40
reddit w27 w30
salesforce H64 A24
sendbird h40
sendinblue h64 h90
shippo h40
shutterstock A32 A16
slack A24 h32
smartsheet A37 a26
snapchat w40-60
soundcloud A32
sparkpost h40
spotify h32
square w22 w43
squarespace u
storyblok A22-24
strava h40
surveymonkey w60-120
tableau A22-56
teamwork a20-30
ticketmaster A32
tiktok h40
todoist h40
toggl h32
trello h32 h64
twitch a30
twitter a25 A25 A45 A50 w45
typeform w44-59
uber w40
unsplash w43
vimeo h32 w128
vonage A16 h16
webflow h64
wistia h64
woocommerce h40
wrike w100-400
xero U32 w48
yammer h32
yandex w20-60
zapier A32
zendesk A40 h64
zoho h32
zoom w20-64
zoominfo A20-44
amivoice H64-80
backlog A64
chatwork h32
chatworktoken h32
cybozu A40
estat h40
freee h64
garoon A40
gnavi h32
goolab h64
hotpepper h16
kaonavi A40
karte A32-64
kintone A40
linenotify A43
linechannel h32
moneyforward h64 w43
misoca h64
nifcloud U20 A40
qiita h40
rakuten A20 w28
recruit h16
sakura u A64
sansan A32-64
smarthr A24-48
soracom A32 A64
treasuredata h40
yahoo h40 A40
yahoojapan A40 h40
`;
