// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/statusline.h>

#include <base/keychain/secretkeeper.h>
#include <gui/kit/theme.h>
#include <gui/profiles/profilecolours.h>
#include <gui/profiles/secrettext.h>
#include <session/activeprofile.h>
#include <workbench/profiles/profilesmodel.h>

#include <QEvent>
#include <QStyle>

namespace RadarDesk::gui {

using namespace base;
using namespace workbench;
using namespace session;

namespace {

constexpr QStringView StatusSeparator = u" · ";

}

StatusLine::StatusLine(const ActiveProfile &active, const SecretKeeper &keeper, QWidget *parent)
    : QLabel(parent)
    , m_active(active)
    , m_keeper(keeper)
{
    setObjectName(QStringLiteral("status"));
    setContentsMargins(8, 2, 8, 2);
    setAccessibleName(tr("Status"));
    connect(&active, &ActiveProfile::changed, this, &StatusLine::follow);
    connect(&keeper, &SecretKeeper::changed, this, &StatusLine::follow);
    follow();
}

void StatusLine::showSandbox(const QUrl &url)
{
    m_sandboxUrl = url;
    follow();
}

void StatusLine::showSubscribers(int count)
{
    m_subscribers = count;
    follow();
}

void StatusLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        follow();
}

void StatusLine::follow()
{
    const QString text = m_active.profile().isSandbox ? sandboxText() : serviceText();
    setText(QStringLiteral("<span style='color:%1'>●</span>&nbsp; %2")
                .arg(tone().name(), text.toHtmlEscaped()));
    setAccessibleDescription(text);
    // A label with markup follows the direction of its words, not that of the window.
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)
                 | Qt::AlignAbsolute);
}

QString StatusLine::sandboxText() const
{
    if (m_sandboxUrl.isEmpty())
        return tr("The sandbox is not running");
    return QStringList{tr("Sandbox running at %1").arg(m_sandboxUrl.authority()),
                       tr("%n subscribers", nullptr, m_subscribers),
                       tr("its secret is made for this run and kept in memory only")}
        .join(StatusSeparator);
}

QString StatusLine::serviceText() const
{
    const Profile &profile = m_active.profile();
    QStringList parts;
    if (profile.production)
        parts.append(tr("PRODUCTION"));
    parts.append(ProfilesModel::shownName(profile));
    parts.append(profile.shownHost());
    parts.append(secretPlaceText(m_keeper, profile.id));
    if (profile.sendingLocked)
        parts.append(tr("locked: look, don't send"));
    return parts.join(StatusSeparator);
}

QColor StatusLine::tone() const
{
    const Tones tones = Tones::of(palette());
    const Profile &profile = m_active.profile();
    if (profile.isSandbox)
        return m_sandboxUrl.isEmpty() ? tones.failure : tones.success;
    const SecretKeeper::Place place = m_keeper.place(profile.id);
    if (place == SecretKeeper::Place::Nowhere)
        return tones.failure;
    return place == SecretKeeper::Place::MemoryOnly ? tones.warning : toneOf(profile, palette());
}

} // namespace RadarDesk::gui

#include "moc_statusline.cpp"
