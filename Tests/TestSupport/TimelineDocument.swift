/// A small timeline document with text that would do harm where it is not escaped.
public let timelineDocument = Array(
  #"""
  {"schema":"blindsift.timeline/1","as_of":"2025-08-30T00:00:00Z",
  "window":{"from":"2025-06-01T00:00:00Z","to":"2025-08-30T00:00:00Z"},"traffic_known":true,
  "incidents":[{"id":"inc-01234567","title":"unexpected script, model-a, since 2025-08-25",
  "name":"<script>alert('x')</script> | \"=1+1\"","status":"eased",
  "scope":[{"model":["model-a","model-b"],"platform":["first"]}],
  "symptoms":[{"code":"unexpected_script","source":"answer","share":0.6,"lift":14.2}],
  "signals":{"attributed":1234,"interval":[1100,1400]},
  "accounts":{"estimate":900,"interval":[800,1000]},
  "exposure":{"share_of_traffic":0.12,"interval":[0.1,0.14]},
  "events":[
  {"role":"started","at":"2025-08-25T17:00:00Z",
  "interval":["2025-08-25T16:00:00Z","2025-08-25T19:00:00Z"],"deploy":"dep-1","probability":0.93,
  "candidates":[{"deploy":"dep-1","probability":0.93},{"deploy":null,"probability":0.07}]},
  {"role":"detected","at":"2025-08-27T00:00:00Z",
  "interval":["2025-08-27T00:00:00Z","2025-08-27T00:00:00Z"],"deploy":null,"probability":1,
  "candidates":[]},
  {"role":"eased","at":"2025-08-28T21:00:00Z",
  "interval":["2025-08-28T20:00:00Z","2025-08-28T23:00:00Z"],"deploy":null,"probability":0.7,
  "candidates":[{"deploy":null,"probability":0.7}],"part":{"model":["model-b"]}}],
  "evidence":[{"kind":"separation","nats":200},
  {"kind":"term","term":"thai","share":0.3,"lift":40}],
  "daily":{"from":"2025-08-24T00:00:00Z","accounts":[null,20,80,40,null]}}],
  "apart":[{"kind":"outage","from":"2025-08-20T10:00:00Z","to":"2025-08-20T12:00:00Z","scope":[],
  "signals":88}],
  "deploys":[{"id":"dep-1","at":"2025-08-25T16:40:00Z","kind":"config","service":"sampling",
  "summary":"New <b>config</b>\u001b[31m"}]}
  """#.utf8)
