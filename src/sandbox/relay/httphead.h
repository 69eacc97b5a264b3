// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace RadarDesk::sandbox {

/// The start line and the headers of an HTTP message as they were sent, each line with its bytes.
/// A parser has found them to be valid before.
class HttpHead
{
public:
    HttpHead() = default;
    /// \a bytes end with an empty line.
    explicit HttpHead(const QByteArray &bytes);

    /// Without the line break.
    [[nodiscard]] QByteArray startLine() const { return m_startLine; }
    /// All headers, "Name: value" and CR LF each.
    [[nodiscard]] QByteArray headerLines() const;
    /// The value of the first header of that name, whatever its case; empty without one.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] qsizetype count(QByteArrayView name) const;

    void setStartLine(const QByteArray &line) { m_startLine = line; }
    /// Takes out what is said to the next hop alone (RFC 9110, 7.6.1), but for what frames the
    /// body, which stays as it is.
    void removeHopByHop();
    void remove(QByteArrayView name);
    /// Replaces the value of that header where it is, or puts it first.
    void put(const QByteArray &name, const QByteArray &value);
    void append(const QByteArray &name, const QByteArray &value);
    /// All of it, with the empty line.
    [[nodiscard]] QByteArray toBytes() const;

private:
    struct Line
    {
        QByteArray name;
        QByteArray bytes; ///< With its line break, and with the lines that continue it.
    };

    QByteArray m_startLine;
    QList<Line> m_lines;
};

/// What a request asks for.
struct RequestLine
{
    QByteArray method;
    QByteArray host; ///< Of the absolute form (RFC 9112, 3.2.2); else empty.
    QByteArray target; ///< Path and query, as they were sent.
    QByteArray version; ///< "HTTP/1.1"

    /// Nothing where it isn't three words.
    static std::optional<RequestLine> of(const HttpHead &head);
};

} // namespace RadarDesk::sandbox
