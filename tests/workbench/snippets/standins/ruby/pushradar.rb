# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Stands in for the official library: the same interface, the same bytes on the wire. The address
# and the secret come from the environment, whatever the constructor is given.

require 'json'
require 'net/http'

module PushRadar
  class Client
    def initialize(secret_key); end

    def broadcast(channel_name, data)
      uri = URI.parse(ENV.fetch('PUSHRADAR_BASE_URL') + '/v3/broadcasts')
      request = Net::HTTP::Post.new(uri)
      request['X-PushRadar-Library'] = 'pushradar-server-ruby 3.1.0'
      request['Authorization'] = 'Bearer ' + ENV.fetch('PUSHRADAR_SECRET')
      request.content_type = 'application/json'
      request.body = { channel: channel_name, data: data.to_json }.to_json
      response = Net::HTTP.start(uri.host, uri.port) { |http| http.request(request) }
      raise response.body unless response.code == '200'

      true
    end

    def auth(channel_name, socket_id)
      query = URI.encode_www_form(channel: channel_name, socketID: socket_id)
      uri = URI.parse(ENV.fetch('PUSHRADAR_BASE_URL') + '/v3/channels/auth?' + query)
      request = Net::HTTP::Get.new(uri)
      request['X-PushRadar-Library'] = 'pushradar-server-ruby 3.1.0'
      request['Authorization'] = 'Bearer ' + ENV.fetch('PUSHRADAR_SECRET')
      response = Net::HTTP.start(uri.host, uri.port) { |http| http.request(request) }
      raise response.body unless response.code == '200'

      JSON.parse(response.body)['token']
    end
  end
end
