// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/statusline.h>

#include <base/keychain/secretstore.h>
#include <gui/kit/look/theme.h>
#include <gui/profiles/profilecolours.h>
#include <gui/profiles/secrettext.h>
#include <session/profiles/activeprofile.h>
#include <session/profiles/sandboxcredentials.h>
#include <session/profiles/sandboxport.h>
#include <workbench/profiles/profilesmodel.h>

#include <QPainter>
#include <QStyle>

namespace RadarDesk::gui {

using namespace base;
using namespace workbench;
using namespace session;

namespace {

constexpr QStringView StatusSeparator = u" · ";
constexpr int DotSize = 9;
constexpr int DotRoom = 17; ///< With the gap after it.
constexpr int NarrowestStatus = 200; // rather cut than a window that is too wide

} // namespace

StatusLine::StatusLine(const Sources &sources, QWidget *parent)
    : QLabel(parent)
    , m_active(sources.active)
    , m_secretStore(sources.secretStore)
    , m_credentials(sources.credentials)
    , m_port(sources.port)
{
    setObjectName(QStringLiteral("status"));
    setContentsMargins(8, 2, 8, 2);
    setAccessibleName(tr("Status"));
    setMinimumWidth(NarrowestStatus);
    setTextFormat(Qt::PlainText); // a profile's name may look like markup
    connect(&m_active, &ActiveProfile::changed, this, &StatusLine::updateStatus);
    connect(&m_secretStore, &SecretStore::changed, this, &StatusLine::updateStatus);
    connect(&m_credentials, &SandboxCredentials::changed, this, &StatusLine::updateStatus);
    connect(&m_port, &SandboxPort::changed, this, &StatusLine::updateStatus);
    updateStatus();
}

void StatusLine::showSandbox(const QUrl &url, bool isShared)
{
    m_isShared = isShared;
    m_sandboxUrl = url;
    updateStatus();
}

void StatusLine::showSubscribers(int count)
{
    m_subscribers = count;
    updateStatus();
}

QSize StatusLine::sizeHint() const
{
    return QLabel::sizeHint() + QSize(DotRoom, 0);
}

void StatusLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRect place = contentsRect();
    // Drawn: of a sign, another font would be looked up, since the usual one doesn't have it.
    const QRect dot(place.left(), place.center().y() - DotSize / 2, DotSize, DotSize);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone());
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), place, dot));
    painter.setPen(palette().color(foregroundRole()));
    const QRect words = place.adjusted(DotRoom, 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), place, words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(),
                                                              Qt::AlignLeading | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void StatusLine::updateStatus()
{
    const QString text = m_active.profile().isSandbox ? sandboxText() : serviceText();
    setText(text);
    setAccessibleDescription(text);
    setToolTip(text.toHtmlEscaped()); // all of it, where the line is too narrow
    update(); // the color, which may be all that changes
}

QString StatusLine::sandboxText() const
{
    if (m_sandboxUrl.isEmpty())
        return tr("The sandbox isn't running");
    QStringList parts;
    parts = {m_isShared ? tr("Sandbox of the first window at %1").arg(m_sandboxUrl.authority())
                        : tr("Sandbox running at %1").arg(m_sandboxUrl.authority()),
             tr("%n subscribers", nullptr, m_subscribers)};
    if (!m_port.problem().isEmpty())
        parts.insert(1, tr("port %1 is taken").arg(m_port.wanted()));
    switch (m_credentials.place()) {
    case SandboxCredentials::Place::Keychain:
        parts.append(tr("secret in the keychain"));
        break;
    case SandboxCredentials::Place::ThisRun:
        parts.append(tr("secret for this run only"));
        break;
    case SandboxCredentials::Place::Waiting:
    case SandboxCredentials::Place::Nowhere:
        parts.append(tr("secret for this run only until the keychain answers"));
        break;
    }
    return parts.join(StatusSeparator);
}

QString StatusLine::serviceText() const
{
    const Profile &profile = m_active.profile();
    QStringList parts;
    if (profile.production)
        parts.append(tr("PRODUCTION"));
    parts.append(ProfilesModel::shownName(profile));
    parts.append(profile.shownHost());
    parts.append(secretPlaceText(m_secretStore, profile.id));
    if (profile.sendingLocked)
        parts.append(tr("sending is locked"));
    return parts.join(StatusSeparator);
}

QColor StatusLine::tone() const
{
    const ThemeColors tones = ThemeColors::of(palette());
    const Profile &profile = m_active.profile();
    if (profile.isSandbox && m_sandboxUrl.isEmpty())
        return tones.failure;
    if (profile.isSandbox)
        return m_port.problem().isEmpty() ? tones.success : tones.warning;
    const SecretStore::Place place = m_secretStore.place(profile.id);
    if (place == SecretStore::Place::Nowhere)
        return tones.failure;
    return place == SecretStore::Place::MemoryOnly ? tones.warning : toneOf(profile, palette());
}

} // namespace RadarDesk::gui

#include "moc_statusline.cpp"
