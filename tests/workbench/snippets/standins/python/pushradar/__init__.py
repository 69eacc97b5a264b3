# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Stands in for the official v3 library: the same interface, the same bytes on the wire.

The address and the secret come from the environment, whatever the constructor is given.
"""

import json
import os
import urllib.parse
import urllib.request


class PushRadar:
    def __init__(self, secret_key):
        pass

    def broadcast(self, channel_name, data):
        body = json.dumps({"channel": channel_name, "data": json.dumps(data)})
        urllib.request.urlopen(urllib.request.Request(
            os.environ["PUSHRADAR_BASE_URL"] + "/v3/broadcasts",
            data=body.encode("ascii"),
            headers={"X-PushRadar-Library": "pushradar-server-python 3.1.0",
                     "Authorization": "Bearer " + os.environ["PUSHRADAR_SECRET"],
                     "Content-Type": "application/json"}))
        return True

    def auth(self, channel_name, socket_id):
        query = ("?channel=" + urllib.parse.quote(channel_name.encode("utf-8"))
                 + "&socketID=" + urllib.parse.quote(socket_id.encode("utf-8")))
        answer = urllib.request.urlopen(urllib.request.Request(
            os.environ["PUSHRADAR_BASE_URL"] + "/v3/channels/auth" + query,
            headers={"X-PushRadar-Library": "pushradar-server-python 3.1.0",
                     "Authorization": "Bearer " + os.environ["PUSHRADAR_SECRET"],
                     "Content-Type": "application/json"}))
        return json.load(answer)["token"]
