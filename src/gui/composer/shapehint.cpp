// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/shapehint.h>

#include <gui/composer/composerpanel.h>
#include <gui/composer/jsoncompleter.h>
#include <gui/kit/code/jsonedit.h>
#include <gui/kit/layout/elidedlabel.h>
#include <session/profiles/activeprofile.h>
#include <workbench/core/preferences.h>
#include <workbench/drafts/messagedraft.h>
#include <workbench/drafts/openmessages.h>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;
using namespace session;

namespace {

constexpr int PauseMs = 300;
// A longer message would keep the window waiting.
constexpr qsizetype LargestMessage = qsizetype{64} * 1024;

} // namespace

ShapeHint::ShapeHint(ComposerPanel &composer, const Services &services)
    : QObject(&composer)
    , m_services(services)
    , m_label(composer.findChild<ElidedLabel *>(QStringLiteral("unusual")))
    , m_shape(services.history)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(PauseMs);
    connect(&m_timer, &QTimer::timeout, this, &ShapeHint::look);
    connect(&services.draft, &MessageDraft::changed, this, &ShapeHint::scheduleUpdate);
    connect(&services.messages, &OpenMessages::shownChanged, this, &ShapeHint::look);
    connect(&services.active, &ActiveProfile::changed, this, &ShapeHint::scheduleUpdate);
    connect(&services.preferences, &Preferences::changed, this, &ShapeHint::scheduleUpdate);
    connect(&m_shape, &ChannelShape::changed, this, &ShapeHint::scheduleUpdate);
    if (auto *edit = composer.findChild<JsonEdit *>())
        new JsonCompleter(
            *edit, [this] { return m_shape.shape(); }, this);
    scheduleUpdate();
}

void ShapeHint::scheduleUpdate()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void ShapeHint::look()
{
    const MessageDraft &draft = m_services.draft;
    m_shape.setChannel(m_services.active.profile().id, draft.channel());
    QString text;
    if (m_services.preferences.pointsOutUnusual() && !draft.jsonFault()
        && draft.json().size() <= LargestMessage)
        text = deviationsText(m_shape.shape()->deviationsOf(draft.data()));
    m_label->setText(text);
}

} // namespace RadarDesk::gui

#include "moc_shapehint.cpp"
