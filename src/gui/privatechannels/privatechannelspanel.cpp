// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/privatechannelspanel.h>

#include <gui/kit/layout/focushandover.h>
#include <gui/kit/layout/formplace.h>
#include <gui/kit/layout/laterpanel.h>
#include <gui/kit/layout/pageswitch.h>
#include <gui/privatechannels/access/accesspanel.h>
#include <gui/privatechannels/check/recordingpanel.h>
#include <gui/privatechannels/identities/identitiessheet.h>
#include <gui/privatechannels/presence/presencepanel.h>
#include <privatechannels/access/accessmodel.h>
#include <privatechannels/access/accessrun.h>
#include <privatechannels/suite/suiterun.h>
#include <session/profiles/activeprofile.h>

#include <ui_privatechannelspanel.h>

#include <QFocusEvent>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;
using namespace privatechannels;

namespace {

constexpr QLatin1String StatePage("page");
constexpr QLatin1String StateCheck("check");
constexpr QLatin1String StatePresence("presence");
constexpr QLatin1String StateRunsAll("runsAllOnRestart");

} // namespace

PrivateChannelsPanel::PrivateChannelsPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    connect(&services.suite.run, &SuiteRun::runsOnRestartChanged, this,
            &PrivateChannelsPanel::changed);
}

PrivateChannelsPanel::~PrivateChannelsPanel() = default;

void PrivateChannelsPanel::make()
{
    m_ui = std::make_unique<Ui::PrivateChannelsPanel>();
    m_ui->setupUi(this);
    m_check = new CheckPanel(m_services.check, this);
    m_presence = new PresencePanel(m_services.presence, this);
    auto *access = new AccessPanel(m_services.access, m_services.accessRun, m_services.identities,
                                   m_services.check.channels, this);
    m_endpoint = new EndpointPanel(m_services.endpoint, this);
    m_suite = new SuitePanel(m_services.suite, this);
    m_recording = new LaterPanel<RecordingPanel>(
        [this](QWidget *parent) {
            auto *const panel = new RecordingPanel(parent);
            connect(panel, &RecordingPanel::checkRequested, this, &PrivateChannelsPanel::check);
            return panel;
        },
        this);
    fillPlace(m_ui->check, m_check);
    fillPlace(m_ui->access, access);
    fillPlace(m_ui->presence, m_presence);
    fillPlace(m_ui->endpoint, m_endpoint);
    fillPlace(m_ui->suite, m_suite);
    fillPlace(m_ui->recording, m_recording);
    m_switch = new PageSwitch(m_ui->pages, this);
    m_switch->add(m_ui->privateCheck, m_ui->check);
    m_switch->add(m_ui->privateAccess, m_ui->access);
    m_switch->add(m_ui->privatePresence, m_ui->presence);
    m_switch->add(m_ui->privateEndpoint, m_ui->endpoint);
    m_switch->add(m_ui->privateSuite, m_ui->suite);
    m_switch->add(m_ui->privateRecording, m_ui->recording);
    // What was in its way at the start is said here, with what can be done.
    m_endpoint->resume();

    m_check->restore(m_state.value(StateCheck).toObject());
    m_check->setCurrentChannel(m_channel);
    m_presence->restore(m_state.value(StatePresence).toObject());
    m_switch->setCurrent(m_state.value(StatePage).toInt());

    connect(m_switch, &PageSwitch::changed, this, &PrivateChannelsPanel::changed);
    connect(m_check, &CheckPanel::changed, this, &PrivateChannelsPanel::changed);
    connect(m_presence, &PresencePanel::changed, this, &PrivateChannelsPanel::changed);
    connect(m_endpoint, &EndpointPanel::connectionRequested, this,
            &PrivateChannelsPanel::connectionRequested);
    connect(m_presence, &PresencePanel::connectionRequested, this,
            [this](const QString &socketId) { Q_EMIT connectionRequested(socketId, {}); });
    connect(m_presence, &PresencePanel::personRequested, this,
            &PrivateChannelsPanel::personRequested);
    connect(m_check, &CheckPanel::changed, this, &PrivateChannelsPanel::setAccessTarget);
    connect(m_check, &CheckPanel::identityWanted, this, &PrivateChannelsPanel::editIdentities);
    connect(m_check, &CheckPanel::profileWanted, this, &PrivateChannelsPanel::profileWanted);
    connect(&m_services.check.active, &ActiveProfile::changed, this,
            &PrivateChannelsPanel::setAccessTarget);
    setAccessTarget();
    connect(access, &AccessPanel::identitiesWanted, this, &PrivateChannelsPanel::editIdentities);
    connect(access, &AccessPanel::endpointWanted, this, [this] {
        m_switch->show(m_ui->check);
        m_check->focusEndpoint();
    });
    connect(m_suite, &SuitePanel::checkRequested, this, [this](const CheckSettings &settings) {
        m_switch->show(m_ui->check);
        m_check->runSaved(settings);
    });
    connect(m_suite, &SuitePanel::cellRequested, this,
            [this, access](const QString &identity, const QString &channel) {
                m_switch->show(m_ui->access);
                access->select({identity, channel});
            });
    connect(m_ui->privateIdentities, &QToolButton::clicked, this, [this] { editIdentities({}); });
}

void PrivateChannelsPanel::showEvent(QShowEvent *event)
{
    if (!m_ui) {
        make();
        takeTurns(this);
    }
    QWidget::showEvent(event);
}

void PrivateChannelsPanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_ui)
        passFocus(*m_ui->pages->currentWidget(), event->reason());
}

void PrivateChannelsPanel::setCurrentChannel(const QString &channel)
{
    m_channel = channel;
    if (m_ui)
        m_check->setCurrentChannel(channel);
}

void PrivateChannelsPanel::check(const QString &channel, const QString &endpoint,
                                 const QString &page)
{
    if (!m_ui)
        make();
    m_switch->show(m_ui->check);
    m_check->prefill(channel, endpoint, page);
}

void PrivateChannelsPanel::runAllChecks()
{
    if (!m_ui)
        make();
    m_switch->show(m_ui->suite);
    m_suite->run();
}

void PrivateChannelsPanel::openRecording(const QString &path)
{
    if (!m_ui)
        make();
    m_switch->show(m_ui->recording);
    if (path.isEmpty())
        m_recording->panel().choose();
    else
        m_recording->panel().open(path);
}

void PrivateChannelsPanel::showPresence(const QString &channel)
{
    if (!m_ui)
        make();
    m_switch->show(m_ui->presence);
    m_presence->showChannel(channel);
}

bool PrivateChannelsPanel::showCallOf(const QByteArray &tokenDigest)
{
    // Nothing was seen before the page was made.
    if (!m_ui || !m_endpoint->showCallOf(tokenDigest))
        return false;
    m_switch->show(m_ui->endpoint);
    return true;
}

void PrivateChannelsPanel::setAccessTarget()
{
    // The same endpoint and page as in the check; the profile's where nothing else is typed.
    Profile profile = m_services.check.active.profile();
    CheckSettings typed = m_check->settings();
    typed.setTarget(CheckTarget::AuthenticationEndpoint);
    if (!typed.endpoint.trimmed().isEmpty())
        profile.authenticationEndpoint = typed.endpoint.trimmed();
    m_services.accessRun.setTarget(accessTargetOf(profile, QUrl(typed.page.trimmed())));
}

void PrivateChannelsPanel::editIdentities(const QString &id)
{
    if (!m_identities) {
        m_identities = new IdentitiesSheet(m_services.identities, m_services.values, this);
        // Whoever is new is to be asked for.
        connect(m_identities, &IdentitiesSheet::added, &m_services.access,
                &AccessModel::addIdentity);
    }
    m_identities->openAt(id);
}

QJsonObject PrivateChannelsPanel::toState() const
{
    if (!m_ui)
        return m_state;
    return {{StatePage, m_switch->current()},
            {StateCheck, m_check->toState()},
            {StatePresence, m_presence->toState()},
            {StateRunsAll, m_services.suite.run.runsOnRestart()}};
}

void PrivateChannelsPanel::restore(const QJsonObject &state)
{
    m_state = state;
    m_services.suite.run.setRunsOnRestart(state.value(StateRunsAll).toBool());
}

} // namespace RadarDesk::gui

#include "moc_privatechannelspanel.cpp"
