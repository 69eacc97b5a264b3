# A small app with a page and an authentication endpoint. Ruby 3 is all it needs:
#   PUSHRADAR_SECRET=... ruby server.rb
# Then open http://localhost:3000.
require 'json'
require 'net/http'
require 'socket'
require 'uri'

SERVICE = 'http://127.0.0.1:41873'
SECRET = ENV.fetch('PUSHRADAR_SECRET')
PORT = Integer(ENV.fetch('PORT', '3000'))

PAGE = <<~'HTML'
  <!doctype html>
  <meta charset="utf-8">
  <title>Hello from Ruby</title>
  <button onclick="fetch('/broadcast', {method: 'POST'})">Broadcast</button>
  <pre id="received"></pre>
  <script src="http://127.0.0.1:41873/js/v3/pushradar.min.js"></script>
  <script>
    const radar = new PushRadar("pk_your_public_key");
    radar.auth("/auth");
    radar.subscribe.to("private-room", (data) => {
      document.getElementById("received").append(JSON.stringify(data), "\n");
    });
  </script>
HTML

def may_join?(channel, cookies)
  channel == 'private-room' # Your own rule goes here.
end

# Calls the service and returns the status and body of its answer.
def ask_service(method, path, values)
  text = URI.encode_www_form(values)
  uri = URI(SERVICE + path)
  headers = { 'Authorization' => "Bearer #{SECRET}" }
  Net::HTTP.start(uri.host, uri.port, nil) do |http|
    answer = method == :get ? http.get("#{uri.path}?#{text}", headers) : http.post(uri.path, text, headers)
    [answer.code.to_i, answer.body]
  end
end

def answer_to(method, target, headers)
  path, query = target.split('?', 2)
  values = URI.decode_www_form(query || '').to_h
  channel = values.fetch('channelName', '')
  if method == 'POST' && path == '/broadcast'
    data = JSON.generate({ message: 'Hello from Ruby' })
    ask_service(:post, '/v3/broadcasts', { channel: 'private-room', data: data })
  elsif path == '/'
    [200, PAGE, 'text/html; charset=utf-8']
  elsif path != '/auth'
    [404, '{}']
  elsif !may_join?(channel, headers['cookie'])
    [403, '{}']
  else
    # {"token": "..."}, which is what the page expects.
    ask_service(:get, '/v3/channels/auth', { channel: channel, socketID: values.fetch('socketID', '') })
  end
end

# One request of a connection, read by hand: Ruby has no HTTP server of its own any more.
def serve(client)
  method, target = client.gets.to_s.split
  headers = {}
  while (line = client.gets&.chomp) && !line.empty?
    name, value = line.split(': ', 2)
    headers[name.downcase] = value
  end
  client.read(headers.fetch('content-length', '0').to_i)
  return unless target

  status, body, type = answer_to(method, target, headers)
  client.write("HTTP/1.1 #{status} \r\n" \
               "Content-Type: #{type || 'application/json'}\r\n" \
               "Content-Length: #{body.bytesize}\r\nConnection: close\r\n\r\n#{body}")
ensure
  client.close
end

server = TCPServer.new('127.0.0.1', PORT)
loop { Thread.new(server.accept) { |client| serve(client) } }
