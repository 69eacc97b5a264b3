# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Stands in for Sinatra: as much of its interface as an endpoint uses.

require 'socket'
require 'uri'

module Standin
  ROUTES = {}

  class Call
    attr_reader :params, :type

    def initialize(params)
      @params = params
      @type = 'text/html'
    end

    def content_type(type)
      @type = "application/#{type}"
    end

    def halt(status, body)
      throw :halt, [status, body]
    end
  end

  def self.serve(client)
    target = client.gets.to_s.split[1].to_s
    nil until client.gets.to_s.strip.empty?
    path, query = target.split('?', 2)
    params = URI.decode_www_form(query.to_s).to_h
    block = ROUTES[path]
    call = Call.new(params)
    status, body = block ? catch(:halt) { [200, call.instance_exec(&block)] } : [404, '']
    client.write "HTTP/1.1 #{status} Said\r\nContent-Type: #{call.type}\r\n" \
                 "Content-Length: #{body.bytesize}\r\nConnection: close\r\n\r\n#{body}"
  ensure
    client.close
  end
end

def get(path, &block)
  Standin::ROUTES[path] = block
end

at_exit do
  server = TCPServer.new('127.0.0.1', Integer(ENV.fetch('PORT')))
  loop { Standin.serve(server.accept) }
end
