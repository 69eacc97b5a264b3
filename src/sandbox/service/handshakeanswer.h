// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/subscribersocket.h>

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

/// Beast answers a handshake through a serializer that is made for messages of any kind, and that
/// alone took half the time the sandbox took to compile. This one writes the same text. Whatever
/// accepts a handshake on such a socket includes it.
template <>
std::size_t boost::beast::http::write(RadarDesk::sandbox::SubscriberSocket &socket,
                                      const response<string_body> &answer, error_code &error);
