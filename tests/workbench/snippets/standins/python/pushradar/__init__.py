# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Stands in for the official v3 library: the same interface, the same bytes on the wire.

Its address is where that of the official one is. The environment may stand in for it and for the
secret.
"""

import json
import os
import urllib.parse
import urllib.request


class PushRadar:
    def __init__(self, secret_key):
        self.__api_endpoint = os.environ.get(
            "PUSHRADAR_BASE_URL", "https://api.pushradar.com") + "/v3"
        self.__secret_key = os.environ.get("PUSHRADAR_SECRET", secret_key)

    def broadcast(self, channel_name, data):
        body = json.dumps({"channel": channel_name, "data": json.dumps(data)})
        urllib.request.urlopen(urllib.request.Request(
            self.__api_endpoint + "/broadcasts",
            data=body.encode("ascii"),
            headers={"X-PushRadar-Library": "pushradar-server-python 3.1.0",
                     "Authorization": "Bearer " + self.__secret_key,
                     "Content-Type": "application/json"}))
        return True

    def auth(self, channel_name, socket_id):
        query = ("?channel=" + urllib.parse.quote(channel_name.encode("utf-8"))
                 + "&socketID=" + urllib.parse.quote(socket_id.encode("utf-8")))
        answer = urllib.request.urlopen(urllib.request.Request(
            self.__api_endpoint + "/channels/auth" + query,
            headers={"X-PushRadar-Library": "pushradar-server-python 3.1.0",
                     "Authorization": "Bearer " + self.__secret_key,
                     "Content-Type": "application/json"}))
        return json.load(answer)["token"]
