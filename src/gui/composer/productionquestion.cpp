// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/productionquestion.h>

#include <gui/composer/composerpanel.h>
#include <gui/drop/draggedmessage.h>
#include <history/store/history.h>
#include <workbench/core/changedlines.h>
#include <workbench/core/visibletext.h>
#include <workbench/profiles/profilesmodel.h>
#include <workbench/templates/savedmessages.h>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;

namespace {

constexpr int LastBroadcasts = 20; ///< Some may have failed.
// Rows of the difference; a small window has no room for more.
constexpr int ShownRows = 2;
constexpr int RowsInTip = 30;

} // namespace

ProductionQuestion::ProductionQuestion(ComposerPanel &composer, History &history, QObject *parent)
    : QObject(parent)
    , m_composer(composer)
    , m_history(history)
{
}

void ProductionQuestion::ask(const Profile &profile, const WrittenMessage &written)
{
    const QString channel = written.channel.toString();
    m_written = comparedText(channel, written.version, QString::fromUtf8(written.data));
    //: %1 is a profile, %2 a host, %3 a channel
    m_question = tr("%1 is a production profile: a broadcast to “%3” on %2 reaches real users. "
                    "RadarDesk asks once after each start.")
                     .arg(ProfilesModel::shownName(profile), profile.shownHost(), channel);
    m_composer.ask(m_question);
    m_request.close();
    HistoryFilter sent;
    sent.profile = profile.id;
    sent.channel = channel;
    sent.kinds = {EventKind::Broadcast};
    sent.sources = {EventSource::RadarDesk};
    m_request = m_history.page(sent, {}, LastBroadcasts, this,
                               [this](const HistoryResult<HistoryPage> &page) {
                                   if (!page)
                                       return;
                                   const Event *last = nullptr;
                                   for (const StoredEvent &each : page->events) {
                                       if (each.event.outcome == Outcome::Done)
                                           last = &each.event;
                                   }
                                   showLast(last);
                               });
}

void ProductionQuestion::withdraw()
{
    m_request.close();
    m_composer.withdrawQuestion();
}

void ProductionQuestion::showLast(const Event *last)
{
    if (!last) {
        m_composer.extendQuestion(
            m_question + u'\n' + tr("The history contains no earlier broadcast to this channel."));
        return;
    }
    const TextDifference difference = differenceOf(
        comparedText(last->channel, last->version, QString::fromUtf8(writtenData(*last))),
        m_written);
    if (difference.isSame()) {
        m_composer.extendQuestion(
            m_question + u'\n'
            + tr("The message is the same as the last one sent to this channel."));
        return;
    }
    m_composer.extendQuestion(m_question + u'\n'
                                  + tr("Changes since the last message sent to this channel:")
                                  + u'\n' + changedLines(difference, ShownRows),
                              changedLines(difference, RowsInTip));
}

} // namespace RadarDesk::gui

#include "moc_productionquestion.cpp"
