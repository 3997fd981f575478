const api = `${location.origin}/api/v1`;
const released = `${api}/contributions?stage=RELEASE&in=USD&counted=true`;

/** What donors and counterparts released, each the sum of what of its contributions counts, from the file alone. */
export const reading = {
  curl: `curl -f "${released}&format=ndjson" |
  jq -rs 'map(select(.counted)) | group_by(.providerSide)[] | [.[0].providerSide, (map(.counted.net) | add)] | @tsv'`,

  Python: `import csv, decimal, io, urllib.request

released = {}
with urllib.request.urlopen("${released}&format=csv") as file:
    for row in csv.DictReader(io.TextIOWrapper(file, "utf-8-sig")):
        side, net = row["providerSide"], row["counted.net"]
        released[side] = released.get(side, 0) + decimal.Decimal(net or 0)
for side, net in released.items():
    print(side, net)`,

  R: `released <- read.csv("${released}&format=csv", fileEncoding = "UTF-8-BOM")
print(aggregate(counted.net ~ providerSide, released, sum), digits = 15)`,
};

/** The same feed page by page, as it happens, and the way a program keeps its place. */
export const following = {
  curl: `curl "${api}/changes?after=0&record=true"
curl -N -H 'Accept: text/event-stream' "${api}/changes?after=0"`,

  Python: `import json, urllib.request

after = 0
while True:
    address = f"${api}/changes?after={after}&wait=30"
    with urllib.request.urlopen(address) as answer:
        for change in json.load(answer)["items"]:
            print(change["operation"], change["type"], change["label"])
            after = change["sequence"]`,
};
