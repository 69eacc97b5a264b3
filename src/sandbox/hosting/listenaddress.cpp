// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/hosting/listenaddress.h>

#include <sandbox/service/sandboxtext.h>

namespace RadarDesk::sandbox {

namespace {

struct Parts
{
    QString address;
    QString port; ///< Null without one.
};

Parts partsOf(const QString &text)
{
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0)
            return {};
        const QString rest = text.sliced(end + 1);
        if (!rest.isEmpty() && !rest.startsWith(u':'))
            return {};
        return {text.sliced(1, end - 1), rest.isEmpty() ? QString() : rest.sliced(1)};
    }
    // More than one colon is an IPv6 address without a port.
    if (text.count(u':') != 1)
        return {text, {}};
    const qsizetype colon = text.indexOf(u':');
    return {text.first(colon), text.sliced(colon + 1)};
}

} // namespace

PushRadar::Result<ListenAddress, QString> ListenAddress::fromText(const QString &text, quint16 port)
{
    const Parts parts = partsOf(text);
    ListenAddress listen(port);
    if (parts.address == u"*")
        listen.m_address = QHostAddress(QHostAddress::AnyIPv6); // takes IPv4 as well
    else if (parts.address.isEmpty() || !listen.m_address.setAddress(parts.address)) {
        return SandboxText::tr("“%1” isn't an address. Enter it as numbers, such as 192.0.2.7:8080 "
                               "or [2001:db8::7]:8080, or * for every address.")
            .arg(text.left(100));
    }
    if (!parts.port.isNull()) {
        bool isPort = false;
        listen.m_port = parts.port.toUShort(&isPort);
        if (!isPort) {
            return SandboxText::tr("“%1” isn't a port. Enter a number from 0 to 65535.")
                .arg(parts.port.left(100));
        }
    }
    return listen;
}

ListenAddress ListenAddress::withPort(quint16 port) const
{
    ListenAddress other = *this;
    other.m_port = port;
    return other;
}

} // namespace RadarDesk::sandbox
