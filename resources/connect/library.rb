require 'net/http'
require 'pushradar'

radar = PushRadar::Client.new(ENV.fetch('PUSHRADAR_SECRET'))
radar.instance_variable_set(:@api_endpoint, 'http://127.0.0.1:41873/v3')
# The library asks for https in each call; the sandbox speaks http.
Net::HTTP.prepend(Module.new { def use_ssl=(_) super(false) end })

radar.broadcast('test-channel', { message: 'Hello from Ruby' })
