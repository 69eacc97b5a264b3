// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/refusal.h>

#include <QUrl>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

/// The page that a client's words begin with: "http://localhost:3000/chat · Firefox 128".
QString pageOf(const QString &client)
{
    const QString first = client.section(u' ', 0, 0);
    const QUrl url(first, QUrl::StrictMode);
    const bool isPage = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"http" || url.scheme() == u"https");
    return isPage ? first : QString();
}

} // namespace

std::optional<Refusal> refusalOf(const Event &event)
{
    if (event.isDamaged || event.outcome != Outcome::Failed || event.channel.isEmpty()
        || event.kind == EventKind::Broadcast || event.kind == EventKind::Arrival)
        return std::nullopt;
    return Refusal{event.channel, pageOf(event.client)};
}

} // namespace RadarDesk::gui
