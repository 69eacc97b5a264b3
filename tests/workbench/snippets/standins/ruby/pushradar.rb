# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Stands in for the official library: the same interface and, but for the target in its absolute
# form, the same bytes on the wire. Its address is where that of the official one is, and like that
# one it asks for https in each call. The environment may stand in for both and for the secret.

require 'json'
require 'net/http'

module PushRadar
  class Client
    def initialize(secret_key)
      @api_endpoint = ENV.fetch('PUSHRADAR_BASE_URL', 'https://api.pushradar.com') + '/v3'
      @secret_key = ENV.fetch('PUSHRADAR_SECRET', secret_key)
    end

    def broadcast(channel_name, data)
      uri = URI.parse(@api_endpoint + '/broadcasts')
      request = Net::HTTP::Post.new(uri)
      request['X-PushRadar-Library'] = 'pushradar-server-ruby 3.1.0'
      request['Authorization'] = 'Bearer ' + @secret_key
      request.content_type = 'application/json'
      request.body = { channel: channel_name, data: data.to_json }.to_json
      response = answer_to(request, uri)
      raise response.body unless response.code == '200'

      true
    end

    def auth(channel_name, socket_id)
      query = URI.encode_www_form(channel: channel_name, socketID: socket_id)
      uri = URI.parse(@api_endpoint + '/channels/auth?' + query)
      request = Net::HTTP::Get.new(uri)
      request['X-PushRadar-Library'] = 'pushradar-server-ruby 3.1.0'
      request['Authorization'] = 'Bearer ' + @secret_key
      response = answer_to(request, uri)
      raise response.body unless response.code == '200'

      JSON.parse(response.body)['token']
    end

    private

    def answer_to(request, uri)
      http = Net::HTTP.new(uri.host, uri.port)
      http.use_ssl = true unless ENV.key?('PUSHRADAR_BASE_URL')
      http.request(request)
    end
  end
end
