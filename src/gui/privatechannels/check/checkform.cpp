// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/check/checkform.h>

#include <gui/kit/layout/focushandover.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/privatechannels/check/checkfield.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/diagnosis/remedy.h>
#include <privatechannels/identities/identitiesmodel.h>
#include <privatechannels/identities/identityvalues.h>
#include <session/profiles/activeprofile.h>
#include <workbench/core/channelsmodel.h>

#include <pushradar/channelname.h>

#include <ui_checkform.h>

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace RadarDesk::gui {

using namespace session;
using namespace privatechannels;

CheckForm::CheckForm(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CheckForm>())
    , m_services(services)
{
    m_ui->setupUi(this);
    handFocusOn(*this, *m_ui->checkChannel);
    m_ui->checkStop->hide();
    m_ui->checkCopy->setEnabled(false);
    pickSymbols();
    m_ui->checkChannel->setChannels(&services.channels);
    setUpMore();
    connect(m_ui->checkRun, &QPushButton::clicked, this, &CheckForm::runRequested);
    connect(m_ui->checkStop, &QPushButton::clicked, this, &CheckForm::stopRequested);
    connect(m_ui->checkCopy, &QToolButton::clicked, this, &CheckForm::copyRequested);
    connect(m_ui->checkWatch, &QToolButton::toggled, this, &CheckForm::watchToggled);
    for (QLineEdit *field : {m_ui->checkEndpoint, m_ui->checkPage}) {
        connect(field, &QLineEdit::returnPressed, this, &CheckForm::runRequested);
        connect(field, &QLineEdit::textChanged, this, &CheckForm::changed);
    }
    connect(m_ui->checkChannel->lineEdit(), &QLineEdit::returnPressed, this,
            &CheckForm::runRequested);
    connect(m_ui->checkChannel, &QComboBox::editTextChanged, this, &CheckForm::changed);
    connect(m_ui->checkTarget, &QComboBox::activated, this, [this](int index) {
        setTarget(index == 1 ? CheckTarget::ConnectionEndpoint
                             : CheckTarget::AuthenticationEndpoint);
    });
    connect(m_ui->checkIdentity, &QComboBox::activated, this, &CheckForm::onIdentityChosen);
    const IdentitiesModel &identities = services.identities;
    connect(&identities, &IdentitiesModel::modelReset, this, &CheckForm::showIdentities);
    connect(&identities, &IdentitiesModel::keptChanged, this, &CheckForm::showIdentities);
    connect(&services.values, &IdentityValues::changed, this, [this](const QString &id) {
        if (id == m_identity)
            Q_EMIT identityChanged();
    });
    connect(&services.active, &ActiveProfile::changed, this, &CheckForm::showProfile);
    showIdentities();
    showProfile();
}

CheckForm::~CheckForm() = default;

void CheckForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        pickSymbols();
}

void CheckForm::pickSymbols()
{
    m_ui->checkCopy->setIcon(symbolIcon(QStringLiteral("duplicate")));
    m_ui->checkWatch->setIcon(symbolIcon(QStringLiteral("again")));
}

void CheckForm::setUpMore()
{
    auto *menu = new QMenu(this);
    const auto flag = [&](const QString &text, bool on) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, &CheckForm::changed);
        return action;
    };
    m_sendsCookies = flag(tr("The page sends &cookies to other origins"), true);
    m_broadcasts = flag(tr("&Broadcast a test message"), true);
    m_triesOthers = flag(tr("Try rejected tokens with &other profiles"), false);
    menu->addSeparator();
    const auto field = [&](const QString &text, const QString &hint, QString &value) {
        auto *action = new CheckField(text, hint, menu);
        menu->addAction(action);
        connect(action, &CheckField::edited, this, [this, &value](const QString &typed) {
            value = typed;
            Q_EMIT changed();
        });
        connect(menu, &QMenu::aboutToShow, action, [action, &value] { action->setText(value); });
    };
    field(tr("Channel that must be refused"), tr("generated name"), m_otherChannel);
    field(tr("Channel the app broadcasts to"), tr("same channel"), m_broadcastTo);
    field(tr("Fallback socket ID"), QStringLiteral("12.34"), m_socketId);
    m_ui->checkMore->setMenu(menu);
}

void CheckForm::showIdentities()
{
    const QSignalBlocker quiet(m_ui->checkIdentity);
    m_ui->checkIdentity->clear();
    for (const IdentityEntry &entry : m_services.identities.entries())
        m_ui->checkIdentity->addItem(entry.identity.name, entry.identity.id);
    m_ui->checkIdentity->setCurrentIndex(std::max(0, m_ui->checkIdentity->findData(m_identity)));
    Q_EMIT identityChanged();
}

void CheckForm::onIdentityChosen()
{
    m_identity = m_ui->checkIdentity->currentData().toString();
    // Before it is used, it is known whether it can be.
    m_services.values.request(m_identity);
    Q_EMIT identityChanged();
    Q_EMIT changed();
}

QString CheckForm::identityFault() const
{
    using Place = IdentityValues::Place;
    const QString id = m_ui->checkIdentity->currentData().toString();
    return m_services.values.place(id) == Place::Nowhere ? m_services.values.stateText(id)
                                                         : QString();
}

QString CheckForm::identityName() const
{
    return m_ui->checkIdentity->currentText();
}

void CheckForm::showProfile()
{
    // What the profile says is here until something else is typed.
    const QString &endpoint = m_services.active.profile().authenticationEndpoint;
    CheckSettings shown = settings();
    shown.setTarget(CheckTarget::AuthenticationEndpoint);
    if (shown.endpoint.isEmpty() || shown.endpoint == m_profilesEndpoint)
        shown.endpoint = endpoint;
    m_profilesEndpoint = endpoint;
    shown.setTarget(m_target);
    m_otherEndpoint = shown.otherEndpoint;
    if (shown.endpoint != m_ui->checkEndpoint->text())
        m_ui->checkEndpoint->setText(shown.endpoint);
    showTarget();
}

QString CheckForm::faultOf(CheckTarget target) const
{
    return target == CheckTarget::ConnectionEndpoint && !hasConnections()
        ? tr("Only v3 has a connection endpoint.")
        : QString();
}

QString CheckForm::suggestedName() const
{
    return m_target == CheckTarget::ConnectionEndpoint
        ? withoutUserInfo(m_ui->checkEndpoint->text())
        : m_ui->checkChannel->currentText();
}

bool CheckForm::hasConnections() const
{
    // Pages report connections in v3 alone.
    return m_services.active.profile().version == PushRadar::ApiVersion::V3;
}

void CheckForm::setTarget(CheckTarget target)
{
    if (std::exchange(m_target, target) == target)
        return;
    m_id.swap(m_otherId);
    m_name.swap(m_otherName);
    const QString typed = std::exchange(m_otherEndpoint, m_ui->checkEndpoint->text());
    m_ui->checkEndpoint->setText(typed);
    showTarget();
    Q_EMIT targetChanged();
    Q_EMIT changed();
}

void CheckForm::showTarget()
{
    const bool hasBoth = hasConnections();
    if (!hasBoth)
        setTarget(CheckTarget::AuthenticationEndpoint);
    const bool isConnection = m_target == CheckTarget::ConnectionEndpoint;
    m_ui->checkTarget->setCurrentIndex(isConnection ? 1 : 0);
    m_ui->checkTarget->setEnabled(hasBoth && m_ui->checkStop->isHidden());
    m_ui->checkTarget->setToolTip(
        hasBoth ? tr("Type of endpoint to check: authentication (radar.auth) or "
                     "connection (call.on.connection)")
                : tr("Only v3 has a connection endpoint."));
    m_ui->checkChannel->setEnabled(!isConnection);
    m_ui->checkChannel->setToolTip(
        isConnection ? tr("The check of a connection endpoint uses a presence channel of its own.")
                     : QString());
    m_ui->checkEndpoint->setPlaceholderText(isConnection
                                                ? tr("/connected or https://app.example/connected")
                                                : tr("/auth or https://app.example/auth"));
    m_ui->checkEndpoint->setToolTip(
        isConnection ? tr("URL of the connection endpoint, absolute or relative to the page")
                     : tr("URL of the authentication endpoint, absolute or relative to the page"));
    m_ui->checkEndpoint->setAccessibleName(isConnection ? tr("Connection endpoint")
                                                        : tr("Authentication endpoint"));
    m_ui->checkRun->setToolTip(isConnection ? tr("Check the connection endpoint (F5)")
                                            : tr("Run all six steps (F5)"));
}

void CheckForm::setCurrentChannel(const QString &channel)
{
    const QString typed = m_ui->checkChannel->currentText();
    const bool isOwn = !typed.isEmpty() && typed != m_inHand;
    if (isOwn || PushRadar::ChannelName::kindOf(channel) == PushRadar::ChannelKind::Public)
        return;
    m_inHand = channel;
    m_ui->checkChannel->setEditText(channel);
}

CheckSettings CheckForm::settings() const
{
    CheckSettings settings;
    settings.target = m_target;
    settings.id = m_id;
    settings.name = m_name;
    settings.channel = m_ui->checkChannel->currentText();
    settings.version = m_services.active.profile().version;
    settings.endpoint = m_ui->checkEndpoint->text();
    settings.otherEndpoint = m_otherEndpoint;
    settings.page = m_ui->checkPage->text();
    settings.sendsCookies = m_sendsCookies->isChecked();
    settings.broadcasts = m_broadcasts->isChecked();
    settings.triesOtherProfiles = m_triesOthers->isChecked();
    settings.identity = m_ui->checkIdentity->currentData().toString();
    settings.socketId = m_socketId;
    settings.otherChannel = m_otherChannel;
    settings.broadcastTo = m_broadcastTo;
    return settings;
}

void CheckForm::setSettings(const CheckSettings &settings)
{
    const bool isOther = std::exchange(m_target, settings.target) != settings.target;
    if (isOther) {
        m_otherId = m_id;
        m_otherName = m_name;
    }
    m_id = settings.id;
    m_name = settings.name;
    m_ui->checkChannel->setEditText(settings.channel);
    // What is saved has none: then the one that is typed stays.
    if (!settings.otherEndpoint.isEmpty())
        m_otherEndpoint = settings.otherEndpoint;
    else if (isOther)
        m_otherEndpoint = m_ui->checkEndpoint->text();
    m_ui->checkEndpoint->setText(settings.endpoint);
    m_ui->checkPage->setText(settings.page);
    m_sendsCookies->setChecked(settings.sendsCookies);
    m_broadcasts->setChecked(settings.broadcasts);
    m_triesOthers->setChecked(settings.triesOtherProfiles);
    m_identity = settings.identity;
    m_socketId = settings.socketId;
    m_otherChannel = settings.otherChannel;
    m_broadcastTo = settings.broadcastTo;
    showIdentities();
    showTarget();
    if (isOther)
        Q_EMIT targetChanged();
}

void CheckForm::setRunning(bool running)
{
    m_ui->checkStop->setVisible(running);
    showTarget();
}

void CheckForm::setCopyEnabled(bool enabled)
{
    m_ui->checkCopy->setEnabled(enabled);
}

bool CheckForm::isWatching() const
{
    return m_ui->checkWatch->isChecked();
}

QToolButton &CheckForm::savedButton() const
{
    return *m_ui->checkKept;
}

void CheckForm::setSaved(const QString &id, const QString &name)
{
    m_id = id;
    m_name = name;
}

bool CheckForm::apply(const Remedy &remedy)
{
    using Act = Remedy::Act;
    CheckSettings asked = settings();
    switch (remedy.act) {
    case Act::EditChannel:
        focusOn(*m_ui->checkChannel->lineEdit());
        m_ui->checkChannel->lineEdit()->selectAll();
        return false;
    case Act::EditEndpoint:
        focusEndpoint();
        return false;
    case Act::EditPage:
        focusOn(*m_ui->checkPage);
        return false;
    case Act::ChooseIdentity:
        m_ui->checkIdentity->setFocus(Qt::OtherFocusReason);
        m_ui->checkIdentity->showPopup();
        return false;
    case Act::Watch:
        m_ui->checkWatch->setChecked(true);
        return false;
    case Act::EditIdentity:
    case Act::EditProfile:
    case Act::Copy:
        return false;
    case Act::UseChannel:
        asked.channel = remedy.text;
        break;
    case Act::UseEndpoint:
        asked.endpoint = remedy.text;
        break;
    case Act::SendCookies:
        asked.sendsCookies = true;
        break;
    }
    setSettings(asked);
    Q_EMIT changed();
    return true;
}

void CheckForm::focusOn(QLineEdit &field)
{
    field.setFocus(Qt::OtherFocusReason);
    field.end(false);
}

void CheckForm::focusEndpoint()
{
    focusOn(*m_ui->checkEndpoint);
}

void CheckForm::focusRun()
{
    m_ui->checkRun->setFocus(Qt::OtherFocusReason);
}

} // namespace RadarDesk::gui

#include "moc_checkform.cpp"
