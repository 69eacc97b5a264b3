// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "awkwardmessage.h"

#include <workbench/snippets/numberfate.h>
#include <workbench/snippets/pastedbroadcast.h>
#include <workbench/snippets/snippet.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using PushRadar::ApiVersion;
using PushRadar::JsonValue;
using Version = std::optional<ApiVersion>;

inline const char *const CurlOfV2 = R"(curl -X POST https://api.pushradar.com/v2/broadcast
     -H "Content-type: application/json"
     -d '{"apiSecret": "your-secret-key",
          "notification": {
            "channel": "test-channel",
            "data": {"message": "Hello World!"}
          }}')";

inline const char *const CurlOfV3 = R"(curl -X POST https://api.pushradar.com/v3/broadcasts \
-u your-secret-key: \
-d channel="channel-1" \
-d data='{"message": "Hello world!"}')";
