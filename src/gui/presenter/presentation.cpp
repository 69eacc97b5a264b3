// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/presenter/presentation.h>

#include <gui/presenter/presentedtext.h>
#include <gui/presenter/presenterstage.h>
#include <gui/presenter/presenterview.h>
#include <history/store/history.h>
#include <session/observation/pagelistener.h>
#include <session/profiles/activeprofile.h>
#include <session/sending/broadcastpolicy.h>
#include <session/sending/scenariorunner.h>
#include <session/session.h>
#include <workbench/drafts/messagedraft.h>
#include <workbench/profiles/profilesmodel.h>

#include <utility>

namespace RadarDesk::gui {

using namespace sandbox;
using namespace workbench;
using namespace session;

Presentation::Presentation(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_view(new PresenterView(window))
{
    connect(m_view, &PresenterView::nextRequested, this, &Presentation::onNext);
    connect(m_view, &PresenterView::confirmed, this, &Presentation::onConfirmed);
    connect(m_view, &PresenterView::declined, this, [this] {
        m_isStepAsked = false;
        m_services.runner.decline();
    });
    connect(&services.session, &Session::messageArrived, this, &Presentation::onArrival);
    connect(&services.listener, &PageListener::messageArrived, this, &Presentation::onArrival);
    connect(&services.active, &ActiveProfile::changed, this, &Presentation::onProfileChanged);
    connect(&services.session, &Session::ready, this, &Presentation::showConnection);
    connect(&services.session.subscriber(), &SandboxSubscriber::stateChanged, this,
            &Presentation::showConnection);
    connect(&services.draft, &MessageDraft::changed, this, &Presentation::showHint);
    ScenarioRunner *runner = &services.runner;
    connect(runner, &ScenarioRunner::changed, this, &Presentation::onRunChanged);
    connect(runner, &ScenarioRunner::progressChanged, this, &Presentation::showHint);
    connect(runner, &ScenarioRunner::answered, m_view, &PresenterView::withdrawQuestion);
    connect(runner, &ScenarioRunner::refused, this, [this](const QString &reason) {
        m_isStepAsked = false;
        m_view->showMessage(reason);
    });
    connect(runner, &ScenarioRunner::asked, this, [this](const QString &question) {
        if (m_view->isVisible())
            m_view->ask(question);
    });
    connect(runner, &ScenarioRunner::broadcastFailed, this, [this](const ScenarioFailure &failure) {
        m_view->showMessage(tr("Step %1 failed.").arg(stepNumber(failure.path)));
    });
    onProfileChanged();
}

void Presentation::open(const std::optional<Scenario> &chosen, bool dark)
{
    m_chosen = m_services.runner.isGoingOn() ? m_services.runner.run()->scenario() : chosen;
    m_isOver = false;
    m_isStepAsked = false;
    m_view->showMessage({});
    if (!m_view->isVisible())
        m_view->setDark(dark);
    showConnection();
    m_view->showFullScreen();
    showHint();
    m_view->raise();
    m_view->activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

void Presentation::onNext()
{
    ScenarioRunner &runner = m_services.runner;
    if (runner.isGoingOn()) {
        if (runner.isByHand())
            runner.stepOnce();
        else if (runner.run()->state() == ScenarioRun::State::Paused)
            runner.resume();
        return;
    }
    if (!m_chosen) {
        sendDraft();
        return;
    }
    if (m_isOver)
        return;
    m_isStepAsked = true;
    runner.start(*m_chosen, ScenarioRunner::Pace::ByHand);
}

void Presentation::sendDraft()
{
    using Verdict = BroadcastPolicy::Verdict;
    const Profile &profile = m_services.active.profile();
    const auto message = m_services.draft.message();
    if (!message) {
        m_view->showMessage(tr("The current message can't be sent."));
        return;
    }
    switch (m_services.gate.judge(profile, *message)) {
    case Verdict::Send:
        Q_EMIT broadcastRequested();
        return;
    case Verdict::AskFirst:
        m_view->ask(tr("%1 is a production profile: “%2” has real users. RadarDesk asks once after "
                       "each start.")
                        .arg(ProfilesModel::shownName(profile), message->channel().toString()));
        return;
    case Verdict::Locked:
        m_view->showMessage(tr("Not sent: sending is locked for this profile."));
        return;
    case Verdict::HoldsSecret:
        m_view->showMessage(tr("Not sent: the message contains a secret."));
        return;
    }
}

void Presentation::onConfirmed()
{
    if (m_services.runner.isAsking()) {
        m_services.runner.confirm();
        return;
    }
    m_services.gate.allow(m_services.active.profile().id);
    sendDraft();
}

void Presentation::onArrival(const QString &channel, quint64 number)
{
    if (!m_view->isVisible())
        return;
    if (const Event *event = m_services.history.find(number))
        m_view->stage()->add(channel, presentedText(event->data));
}

void Presentation::onProfileChanged()
{
    const Profile &profile = m_services.active.profile();
    if (std::exchange(m_profileId, profile.id) != profile.id)
        m_view->stage()->clear();
    m_view->withdrawQuestion();
    m_view->setName(ProfilesModel::shownName(profile));
    showConnection();
}

void Presentation::onRunChanged()
{
    ScenarioRunner &runner = m_services.runner;
    const bool begins = runner.isGoingOn() && runner.isByHand();
    if (begins && std::exchange(m_isStepAsked, false) && m_view->isVisible())
        runner.stepOnce();
    const ScenarioRun *run = runner.run();
    if (run && !runner.isGoingOn() && m_chosen && run->scenario().id() == m_chosen->id())
        m_isOver = true;
    showHint();
}

void Presentation::showConnection()
{
    using State = SandboxSubscriber::State;
    if (m_services.active.profile().webSocketUrl.isEmpty()) {
        m_view->showConnection(tr("Messages arrive through a subscriber page"), true);
        return;
    }
    switch (m_services.session.subscriber().state()) {
    case State::Connected:
        m_view->showConnection(tr("Connected"), true);
        return;
    case State::Disconnected:
        m_view->showConnection(tr("Not connected"), false);
        return;
    case State::Connecting:
        m_view->showConnection(tr("Connecting…"), false);
        return;
    }
}

void Presentation::showHint()
{
    if (m_view->isVisible())
        m_view->setHint(nextText());
}

QString Presentation::nextText() const
{
    const auto firstLine = [](const QByteArray &json) {
        return presentedText(json).section(u'\n', 0, 0);
    };
    const ScenarioRunner &runner = m_services.runner;
    if (runner.isGoingOn()) {
        const auto next = runner.run()->nextBroadcast();
        return next && runner.isByHand() ? firstLine(next->data) : QString();
    }
    if (!m_chosen)
        return firstLine(m_services.draft.json().toUtf8());
    if (m_isOver)
        return tr("nothing, the scenario has finished");
    const auto next = ScenarioRun(*m_chosen, {}).nextBroadcast();
    return next ? firstLine(next->data) : QString();
}

} // namespace RadarDesk::gui

#include "moc_presentation.cpp"
