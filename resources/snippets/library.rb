require 'pushradar'

RAW_JSON
radar = PushRadar::Client.new('your-secret-key')
radar.broadcast(CHANNEL, DATA)
