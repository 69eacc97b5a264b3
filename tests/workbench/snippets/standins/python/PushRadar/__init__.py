# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Stands in for the official v2 library: the same interface, the same bytes on the wire.

The address and the secret come from the environment, whatever the constructor is given.
"""

import hashlib
import json
import os
import secrets
import string
import time
import urllib.parse
import urllib.request


class PushRadar:
    def __init__(self, api_secret):
        self._clear()

    def _clear(self):
        self._data = {}
        self._lists = {name: [] for name in (
            "userIDs", "actions", "notActions", "continents", "countries", "ipAddresses",
            "browsers")}

    def _target(self, name, entries):
        for entry in entries:
            if entry not in self._lists[name]:
                self._lists[name].append(entry)
        return self

    def target_user(self, user_id):
        return self._target("userIDs", [user_id])

    def target_users(self, *user_ids):
        return self._target("userIDs", user_ids)

    def target_action(self, action_identifier):
        return self._target("actions", [action_identifier])

    def target_actions(self, *action_identifiers):
        return self._target("actions", action_identifiers)

    def target_not_action(self, action_identifier):
        return self._target("notActions", [action_identifier])

    def target_not_actions(self, *action_identifiers):
        return self._target("notActions", action_identifiers)

    def target_africa(self):
        return self._target("continents", ["AF"])

    def target_antarctica(self):
        return self._target("continents", ["AN"])

    def target_asia(self):
        return self._target("continents", ["AS"])

    def target_europe(self):
        return self._target("continents", ["EU"])

    def target_north_america(self):
        return self._target("continents", ["NA"])

    def target_oceania(self):
        return self._target("continents", ["OC"])

    def target_south_america(self):
        return self._target("continents", ["SA"])

    def target_country(self, country_code):
        return self._target("countries", [country_code])

    def target_countries(self, *country_codes):
        return self._target("countries", country_codes)

    def target_ip(self, ip_address):
        return self._target("ipAddresses", [ip_address])

    def target_ips(self, *ip_addresses):
        return self._target("ipAddresses", ip_addresses)

    def target_browser(self, browser):
        return self._target("browsers", [browser])

    def target_browsers(self, *browsers):
        return self._target("browsers", browsers)

    def add_data_item(self, key, value):
        key = key.strip()
        if not key:
            raise ValueError("empty key")
        self._data.setdefault(key, value)
        return self

    def add_data_items(self, **kwargs):
        for key, value in kwargs.items():
            self.add_data_item(key, value)
        return self

    def broadcast(self, channel, **kwargs):
        self._data.update(kwargs)
        if not self._data:
            raise ValueError("no data")
        notification = {"channel": channel.strip(), "data": self._data, **self._lists}
        form = {"notification": json.dumps(notification),
                "apiSecret": os.environ["PUSHRADAR_SECRET"],
                "clientPlatform": "python",
                "timestamp": str(time.time())}
        urllib.request.urlopen(os.environ["PUSHRADAR_BASE_URL"] + "/v2/broadcast",
                               urllib.parse.urlencode(form).encode("ascii"))
        self._clear()

    def channel_auth(self, channel):
        channel = channel.strip()
        if not channel.startswith(("private-", "presence-")):
            raise ValueError("not a private channel")
        letters = ["".join(secrets.choice(string.ascii_lowercase) for _ in range(10))
                   for _ in range(2)]
        token = "channel_auth_token_%s.%s.0x%s" % (
            hashlib.md5(channel.encode("utf-8")).hexdigest(), *letters)
        form = {"authToken": token,
                "channel": channel,
                "apiSecret": os.environ["PUSHRADAR_SECRET"],
                "clientPlatform": "python",
                "timestamp": str(time.time())}
        urllib.request.urlopen(os.environ["PUSHRADAR_BASE_URL"] + "/v2/channel-auth",
                               urllib.parse.urlencode(form).encode("ascii"))
        return token
