-- Asks for one line after another of a file of requests, in random order. Prints one line of JSON at the end.
local requests = {}

function init(args)
  math.randomseed(tonumber(args[2]))
  for line in io.lines(args[1]) do
    local path, headers, body = line:match('^([^\t]*)\t([^\t]*)\t(.*)$')
    local named = {}
    for name, value in headers:gmatch('([^\1]+)\2([^\1]+)') do named[name] = value end
    requests[#requests + 1] = wrk.format('POST', path, named, body)
  end
end

function request()
  return requests[math.random(#requests)]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('\n{"requests":%d,"us":%d,"p50":%d,"p99":%d,"failed":%d}\n', summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
