// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/dispatcher.h>

#include <base/keychain/secretstore.h>
#include <gui/composer/composerpanel.h>
#include <gui/composer/productionquestion.h>
#include <history/store/history.h>
#include <session/profiles/activeprofile.h>
#include <session/sending/broadcastpolicy.h>
#include <session/session.h>
#include <workbench/events/eventtext.h>
#include <workbench/profiles/profilesmodel.h>

#include <pushradar/redactor.h>

#include <utility>

using PushRadar::ApiVersion;

namespace RadarDesk::gui {

using namespace base;
using namespace workbench;
using namespace history;
using namespace session;

Dispatcher::Dispatcher(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_question(new ProductionQuestion(services.composer, services.history, this))
{
    ComposerPanel *const composer = &services.composer;
    connect(composer, &ComposerPanel::broadcastRequested, this, &Dispatcher::send);
    connect(composer, &ComposerPanel::confirmed, this, &Dispatcher::onConfirmed);
    connect(composer, &ComposerPanel::declined, this, &Dispatcher::onDeclined);
    connect(composer, &ComposerPanel::cancelRequested, this,
            [this] { m_services.session.cancel(m_lastSent); });
    connect(&services.session, &Session::sendingChanged, composer, &ComposerPanel::setSending);
    connect(&services.history, &History::updated, this, &Dispatcher::showResult);
    connect(&services.active, &ActiveProfile::changed, this, &Dispatcher::onProfileChanged);
    connect(&services.session, &Session::broadcastFinished, composer,
            &ComposerPanel::showPlaceholders);
    onProfileChanged();
}

void Dispatcher::send(const WrittenMessage &written)
{
    using Verdict = BroadcastPolicy::Verdict;
    const auto outgoing = outgoingMessage(written, m_services.placeholders);
    if (!outgoing) {
        refuse(outgoing.error());
        return;
    }
    const PushRadar::Message &message = outgoing->message;
    const Profile &profile = m_services.active.profile();
    const Verdict verdict = m_services.gate.judge(profile, message);
    switch (verdict) {
    case Verdict::Send:
        m_services.placeholders.commit(outgoing->use);
        m_lastSent = m_services.session.broadcast(message, written.version, outgoing->typed);
        m_services.composer.showPlaceholders();
        Q_EMIT sent(message.channel().toString());
        showResult();
        return;
    case Verdict::AskFirst:
        m_asked = Asked{profile.id, written};
        m_question->ask(profile, written);
        return;
    case Verdict::Locked:
    case Verdict::HoldsSecret:
        refuse(BroadcastPolicy::refusal(verdict, profile));
        return;
    }
}

bool Dispatcher::isWhole(const QByteArray &kept)
{
    if (!kept.contains(PushRadar::Redactor::Replacement))
        return true;
    refuse(tr("The message contained a secret that isn't stored. Edit the message, then send it."));
    return false;
}

void Dispatcher::sendShown(const QByteArray &kept)
{
    if (isWhole(kept))
        m_services.composer.broadcast();
}

void Dispatcher::sendAgain(const Event &event)
{
    const ApiVersion version =
        event.kind == EventKind::Broadcast ? event.version : m_services.active.profile().version;
    const auto channel = PushRadar::ChannelName::make(event.channel, version);
    if (!channel)
        refuse(channel.error().message);
    else if (isWhole(event.data))
        send({.channel = *channel, .data = event.data, .version = version, .isLiteral = true});
}

void Dispatcher::reset()
{
    m_asked.reset();
    m_lastSent = 0;
    m_question->withdraw();
    m_services.composer.showResult(ResultLine::Severity::Nothing, {});
}

void Dispatcher::onProfileChanged()
{
    const Profile &profile = m_services.active.profile();
    if (std::exchange(m_profileId, profile.id) != profile.id)
        reset();
    if (profile.sendingLocked) {
        m_asked.reset();
        m_question->withdraw();
    }
    m_services.composer.setLock(
        profile.sendingLocked
            ? tr("Sending is locked for this profile. Turn off “Lock sending” first.")
            : QString());
}

void Dispatcher::onConfirmed()
{
    const auto asked = std::exchange(m_asked, std::nullopt);
    if (!asked || asked->profileId != m_services.active.profile().id)
        return;
    m_services.gate.allow(asked->profileId);
    send(asked->written);
}

void Dispatcher::onDeclined()
{
    m_asked.reset();
    m_services.composer.showResult(ResultLine::Severity::Nothing, tr("Not sent."));
}

void Dispatcher::refuse(const QString &reason)
{
    //: %1 is why, in whole sentences
    m_services.composer.showResult(ResultLine::Severity::Bad, tr("Not sent. %1").arg(reason));
}

void Dispatcher::showResult()
{
    const Event *sent = m_services.history.find(m_lastSent);
    if (!sent)
        return;
    if (sent->outcome == Outcome::Pending) {
        const bool asking = m_services.secretStore.place(m_profileId) == SecretStore::Place::Asking;
        m_services.composer.showResult(ResultLine::Severity::Pending,
                                       asking ? tr("Waiting for the keychain…") : tr("Sending…"));
        return;
    }
    if (sent->outcome == Outcome::Failed) {
        // The keychain's notice bar shows its errors, with an action.
        const bool said = !sent->exchange && !m_services.session.isReady()
            && m_services.secretStore.fault(m_profileId);
        m_services.composer.showResult(
            ResultLine::Severity::Bad,
            said ? tr(
                "Not sent: the secret isn't available. Unlock the keychain or enter the secret.")
                 : sent->note);
        return;
    }
    QStringList parts{
        //: %1 is a duration; other results may follow, such as “3 subscribers reached”
        tr("Accepted in %1")
            .arg(shortDuration(sent->duration.value_or(std::chrono::microseconds(0))))};
    if (sent->subscribers)
        parts.append(tr("%n subscribers reached", nullptr, *sent->subscribers));
    const Event *arrival = m_services.history.findArrival(sent->broadcastId);
    if (arrival && arrival->duration)
        //: %1 is a duration
        parts.append(tr("received here after %1").arg(shortDuration(*arrival->duration)));
    m_services.composer.showResult(ResultLine::Severity::Good, parts.join(QStringLiteral(" · ")));
}

} // namespace RadarDesk::gui

#include "moc_dispatcher.cpp"
