// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/handshakeanswer.h>

#include <boost/asio/write.hpp>

#include <string>

template <>
std::size_t boost::beast::http::write(RadarDesk::sandbox::SubscriberSocket &socket,
                                      const response<string_body> &answer, error_code &error)
{
    std::string text = "HTTP/1.1 " + std::to_string(answer.result_int()) + ' ';
    const auto append = [&text](string_view part) { text.append(part.data(), part.size()); };
    append(answer.reason());
    text += "\r\n";
    for (const auto &field : answer) {
        append(field.name_string());
        text += ": ";
        append(field.value());
        text += "\r\n";
    }
    text += "\r\n" + answer.body();
    return net::write(socket, net::buffer(text), error);
}
