// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/lastchunk.h>
#include <sandbox/web/network.h>

#include <QByteArray>

#include <boost/beast/http/basic_parser.hpp>

#include <exception>
#include <optional>

namespace RadarDesk::sandbox {

/// Finds where the head and the body of an HTTP message end among bytes that go on as they are,
/// and keeps the beginning of the body's content, without what frames its chunks.
template <bool IsRequest>
class MessageReader final : public boost::beast::http::basic_parser<IsRequest>
{
    using Base = boost::beast::http::basic_parser<IsRequest>;
    using Text = boost::beast::string_view;
    using Field = boost::beast::http::field;
    using Verb = boost::beast::http::verb;

public:
    /// Keeps at most \a keep bytes of the content.
    MessageReader(qsizetype headerLimit, qsizetype bodyLimit, qsizetype keep)
        : m_headerLimit(headerLimit)
        , m_keep(keep)
    {
        this->header_limit(static_cast<std::uint32_t>(headerLimit));
        this->body_limit(static_cast<std::uint64_t>(bodyLimit));
    }

    /// How many of \a bytes belong to the message so far; fewer than all when more of it is needed
    /// to tell, or when it ends before. What belongs to the head ends with it, once
    /// is_header_done().
    [[nodiscard]] qsizetype read(const QByteArray &bytes, NetworkError &error)
    {
        error = {};
        if (bytes.isEmpty() || this->is_done())
            return 0;
        const bool isBetweenChunks = this->is_header_done() && this->chunked() && m_chunkLeft == 0;
        if (isBetweenChunks && isShortLastChunk(bytes))
            return 0;
        const bool wasHead = !this->is_header_done();
        // The head alone first: it goes on in other words, the rest as it is.
        this->eager(this->is_header_done());
        std::size_t taken = 0;
        try {
            taken = this->put(
                net::buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())), error);
        } catch (const std::exception &) {
            // Beast throws std::length_error on a field of more than 65,535 bytes.
            error = boost::beast::http::error::header_limit;
        }
        if (error == boost::beast::http::error::need_more)
            error = {};
        // Beast's own limit is on what it has not taken yet.
        m_headBytes += wasHead ? static_cast<qsizetype>(taken) : 0;
        if (!error && m_headBytes > m_headerLimit)
            error = boost::beast::http::error::header_limit;
        return static_cast<qsizetype>(taken);
    }

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QByteArray &content() const { return m_content; }
    [[nodiscard]] qsizetype contentBytes() const { return m_contentBytes; }
    [[nodiscard]] bool isContentCut() const { return m_contentBytes > m_content.size(); }

private:
    void on_request_impl(Verb /*verb*/, Text /*method*/, Text /*target*/, int /*version*/,
                         NetworkError & /*error*/) override
    {
    }
    void on_response_impl(int code, Text /*reason*/, int /*version*/,
                          NetworkError & /*error*/) override
    {
        m_status = code;
    }
    void on_field_impl(Field /*field*/, Text /*name*/, Text /*value*/,
                       NetworkError & /*error*/) override
    {
    }
    void on_header_impl(NetworkError & /*error*/) override { }
    void on_body_init_impl(const boost::optional<std::uint64_t> & /*length*/,
                           NetworkError & /*error*/) override
    {
    }
    std::size_t on_body_impl(Text body, NetworkError & /*error*/) override { return take(body); }
    void on_chunk_header_impl(std::uint64_t size, Text /*extensions*/,
                              NetworkError & /*error*/) override
    {
        m_chunkLeft = size;
    }
    std::size_t on_chunk_body_impl(std::uint64_t left, Text body, NetworkError & /*error*/) override
    {
        m_chunkLeft = left - body.size();
        return take(body);
    }
    void on_finish_impl(NetworkError & /*error*/) override { }

    std::size_t take(Text body)
    {
        const auto size = static_cast<qsizetype>(body.size());
        m_contentBytes += size;
        if (m_content.size() < m_keep)
            m_content.append(body.data(), std::min(size, m_keep - m_content.size()));
        return body.size();
    }

    qsizetype m_headerLimit;
    qsizetype m_headBytes = 0;
    qsizetype m_keep;
    int m_status = 0;
    QByteArray m_content;
    qsizetype m_contentBytes = 0;
    std::uint64_t m_chunkLeft = 0; ///< Of the content of the chunk that is being read.
};

using RequestReader = MessageReader<true>;
using ResponseReader = MessageReader<false>;

} // namespace RadarDesk::sandbox
