// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/profileform.h>

#include <gui/kit/layout/formplace.h>
#include <gui/kit/notices/faultline.h>
#include <gui/profiles/planpanel.h>
#include <gui/profiles/profilecolours.h>
#include <gui/profiles/profiletestpanel.h>
#include <gui/profiles/retentionpanel.h>
#include <gui/profiles/sandboxpanel.h>
#include <gui/profiles/secretpanel.h>
#include <gui/profiles/valuespanel.h>
#include <session/profiles/servicerecognition.h>
#include <workbench/profiles/endpointheaders.h>
#include <workbench/profiles/enteredsecret.h>
#include <workbench/profiles/profilechecks.h>
#include <workbench/profiles/profilesmodel.h>

#include <ui_profileform.h>

#include <QEvent>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

using PushRadar::ApiVersion;

namespace RadarDesk::gui {

using namespace base;
using namespace workbench;
using namespace session;

namespace {

constexpr std::array Colours{ProfileColour::Blue,  ProfileColour::Teal,   ProfileColour::Green,
                             ProfileColour::Amber, ProfileColour::Violet, ProfileColour::Pink,
                             ProfileColour::Grey};

/// Sets a field only where it says something else, so that the cursor stays in its place.
void setField(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

/// What was typed, but for a field that got the secret by mistake: a profile is written to a file.
Profile withoutSecrets(const Profile &typed, const Profile &kept)
{
    Profile profile = typed;
    for (QString Profile::*field : {&Profile::name, &Profile::serviceAddress, &Profile::publicKey,
                                    &Profile::defaultChannel, &Profile::authenticationEndpoint}) {
        if (looksLikeSecret(profile.*field))
            profile.*field = kept.*field;
    }
    if (looksLikeSecret(headersToText(profile.endpointHeaders)))
        profile.endpointHeaders = kept.endpointHeaders;
    return profile;
}

void sayBelow(FaultLine *line, QWidget *field, const QString &fault)
{
    line->showMessage(fault);
    field->setAccessibleDescription(fault);
}

/// What is known of the service that the profile talks to.
QString serviceText(const Profile &profile, const ServiceHealth &health)
{
    if (profile.serviceKind == ServiceKind::Hosted || profile.isAtHostedService())
        return ProfileForm::tr("Hosted service. Only a page can watch its channels.");
    switch (health.state) {
    case ServiceHealth::State::Unknown:
        return {};
    case ServiceHealth::State::Asking:
        return ProfileForm::tr("Contacting the service…");
    case ServiceHealth::State::Other:
        return ProfileForm::tr("Not PushRadar-compatible. Check the address.");
    case ServiceHealth::State::Silent:
        return ProfileForm::tr("No answer. Check the service address.");
    case ServiceHealth::State::Compatible:
        break;
    }
    const QString name = health.name.isEmpty()
        ? ProfileForm::tr("PushRadar-compatible service.")
        : ProfileForm::tr("PushRadar-compatible service, %1.", "%1 is its name and version")
              .arg(health.name);
    return profile.subscribeUrl().isEmpty()
        ? ProfileForm::tr("%1 Enter the public key to watch its channels.", "%1 is a sentence")
              .arg(name)
        : name;
}

} // namespace

ProfileForm::ProfileForm(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfileForm>())
    , m_profiles(services.profiles)
    , m_recognition(services.recognition)
    , m_sandbox(new SandboxPanel(services.credentials, services.port, this))
    , m_secret(new SecretPanel(services.secretStore, this))
    , m_test(new ProfileTestPanel(services.secretStore, this))
    , m_plan(new PlanPanel(services.meter, this))
    , m_retention(new RetentionPanel(services.retention, this))
    , m_values(new ValuesPanel(services.values, this))
{
    m_ui->setupUi(this);
    fillPlace(m_ui->sandbox, m_sandbox);
    fillPlace(m_ui->secret, m_secret);
    placeTest();
    fillPlace(m_ui->plan, m_plan);
    fillPlace(m_ui->keep, m_retention);
    fillPlace(m_ui->values, m_values);
    m_ui->version->addItem(tr("v3 (2021)"), QVariant::fromValue(static_cast<int>(ApiVersion::V3)));
    m_ui->version->addItem(tr("v2 (July 2019)"),
                           QVariant::fromValue(static_cast<int>(ApiVersion::V2)));
    m_ui->kind->addItem(tr("Automatic"), QVariant::fromValue(ServiceKind::Automatic));
    m_ui->kind->addItem(tr("Hosted service"), QVariant::fromValue(ServiceKind::Hosted));
    m_ui->kind->addItem(tr("PushRadar-compatible"), QVariant::fromValue(ServiceKind::Compatible));
    fillColours();
    reserveState();
    connectFields();
    connect(&m_recognition, &ServiceRecognition::changed, this, [this](const QString &id) {
        if (id == m_id)
            showService();
    });
    connect(&m_profiles, &QAbstractItemModel::dataChanged, this, [this] {
        const Profile *profile = m_profiles.find(m_id);
        if (profile && !m_takingOver)
            show(*profile);
    });
}

ProfileForm::~ProfileForm() = default;

void ProfileForm::placeTest()
{
    int secretRow = 0;
    m_ui->form->getWidgetPosition(m_secret, &secretRow, nullptr);
    m_ui->form->insertRow(secretRow + 1, QString(), m_test);
    // After the last of what is above it.
    QWidget *last = m_secret;
    for (QWidget *each = m_secret->nextInFocusChain(); m_secret->isAncestorOf(each);
         each = each->nextInFocusChain())
        last = each;
    setTabOrder(last, m_test->findChild<QPushButton *>());
}

void ProfileForm::connectFields()
{
    for (QLineEdit *field : {m_ui->name, m_ui->address, m_ui->key, m_ui->channel, m_ui->endpoint})
        connect(field, &QLineEdit::textChanged, this, &ProfileForm::apply);
    for (QCheckBox *box : {m_ui->insecure, m_ui->production, m_ui->locked})
        connect(box, &QCheckBox::toggled, this, &ProfileForm::apply);
    for (QComboBox *box : {m_ui->version, m_ui->colour, m_ui->kind})
        connect(box, &QComboBox::currentIndexChanged, this, &ProfileForm::apply);
    connect(m_ui->headers, &QPlainTextEdit::textChanged, this, &ProfileForm::apply);
    connect(m_plan, &PlanPanel::entered, this, &ProfileForm::apply);
    connect(m_retention, &RetentionPanel::chosen, this, &ProfileForm::apply);
    connect(m_values, &ValuesPanel::edited, this, &ProfileForm::apply);
}

void ProfileForm::fillColours()
{
    const QScopedValueRollback quiet(m_showing, true);
    const int chosen = m_ui->colour->currentIndex();
    m_ui->colour->clear();
    for (const ProfileColour colour : Colours)
        m_ui->colour->addItem(dotIcon(toneOf(colour, palette())), nameOf(colour),
                              QVariant::fromValue(colour));
    m_ui->colour->setCurrentIndex(chosen);
}

void ProfileForm::edit(const QString &id)
{
    m_id = id;
    m_recognition.watch(id);
    if (const Profile *profile = m_profiles.find(id))
        show(*profile);
}

void ProfileForm::focusName()
{
    m_ui->name->setFocus(Qt::OtherFocusReason);
    m_ui->name->selectAll();
}

void ProfileForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillColours();
    else if (event->type() == QEvent::FontChange)
        reserveState();
}

void ProfileForm::reserveState()
{
    constexpr int Lines = 2; // what the service answers comes while one types in another field
    m_ui->kindState->setMinimumHeight(Lines * fontMetrics().lineSpacing());
}

void ProfileForm::show(const Profile &profile)
{
    const QScopedValueRollback quiet(m_showing, true);
    m_ui->sandboxNote->setVisible(profile.isSandbox);
    m_sandbox->setVisible(profile.isSandbox);
    m_ui->keepLabel->setMinimumWidth(0);
    if (profile.isSandbox)
        m_sandbox->alignLabels(*m_ui->keepLabel);
    showRows(!profile.isSandbox);
    setField(m_ui->name, profile.name);
    m_ui->colour->setCurrentIndex(static_cast<int>(
        std::find(Colours.begin(), Colours.end(), profile.colour) - Colours.begin()));
    setField(m_ui->address, profile.serviceAddress);
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(QVariant::fromValue(profile.serviceKind)));
    m_ui->insecure->setChecked(profile.insecureHttpAllowed);
    m_ui->version->setCurrentIndex(m_ui->version->findData(static_cast<int>(profile.version)));
    setField(m_ui->key, profile.publicKey);
    setField(m_ui->channel, profile.defaultChannel);
    setField(m_ui->endpoint, profile.authenticationEndpoint);
    if (headersFromText(m_ui->headers->toPlainText()) != profile.endpointHeaders)
        m_ui->headers->setPlainText(headersToText(profile.endpointHeaders));
    m_ui->production->setChecked(profile.production);
    m_ui->locked->setChecked(profile.sendingLocked);
    m_plan->setProfile(profile);
    m_retention->setProfile(profile);
    m_values->edit(profile.id, profile.values);
    if (profile.isSandbox)
        return;
    m_secret->setProfile(profile.id, profile.publicKey);
    m_test->setProfile(profile);
    showFaults(profile);
    showService();
}

void ProfileForm::showService()
{
    const Profile *profile = m_profiles.find(m_id);
    if (!profile || profile->isSandbox)
        return;
    m_ui->kindState->setText(serviceText(*profile, m_recognition.health(m_id)));
    m_ui->kind->setAccessibleDescription(m_ui->kindState->text());
}

void ProfileForm::showRows(bool all)
{
    int keepRow = 0;
    m_ui->form->getWidgetPosition(m_retention, &keepRow, nullptr);
    for (int row = 0; row < m_ui->form->rowCount(); ++row)
        m_ui->form->setRowVisible(row, all || row == keepRow);
}

void ProfileForm::showFaults(const Profile &profile)
{
    const auto profiles = m_profiles.profiles();
    const bool repeated = std::any_of(profiles.begin(), profiles.end(), [&](const Profile &each) {
        return each.id != profile.id
            && each.name.trimmed().compare(profile.name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    const auto either = [](const QString &text, const QString &fault) {
        const QString misplaced = misplacedSecretFault(text);
        return misplaced.isEmpty() ? fault : misplaced;
    };
    sayBelow(m_ui->nameFault, m_ui->name,
             either(profile.name,
                    repeated ? tr("Another profile has the same name. Choose a different name.")
                             : QString()));
    sayBelow(m_ui->addressFault, m_ui->address,
             either(profile.serviceAddress, serviceAddressFault(profile)));
    sayBelow(m_ui->keyFault, m_ui->key, either(profile.publicKey, {}));
    sayBelow(m_ui->channelFault, m_ui->channel,
             either(profile.defaultChannel, defaultChannelFault(profile)));
    sayBelow(m_ui->endpointFault, m_ui->endpoint,
             either(profile.authenticationEndpoint, endpointFault(profile)));
    sayBelow(m_ui->headersFault, m_ui->headers,
             either(headersToText(profile.endpointHeaders), headersFault(profile.endpointHeaders)));
    m_ui->colour->setEnabled(!profile.production); // it is red
    const bool isPlain = profile.insecureHttpAllowed || needsInsecureHttp(profile);
    m_ui->insecure->setEnabled(isPlain);
    m_ui->insecureHint->setEnabled(isPlain);
}

void ProfileForm::apply()
{
    const Profile *kept = m_profiles.find(m_id);
    if (m_showing || !kept)
        return;
    const Profile typed = entered(*kept);
    if (!typed.isSandbox)
        showFaults(typed);
    const QScopedValueRollback ours(m_takingOver, true);
    m_profiles.update(withoutSecrets(typed, *kept));
    if (const Profile *taken = m_profiles.find(m_id))
        m_test->setProfile(*taken);
}

Profile ProfileForm::entered(const Profile &kept) const
{
    Profile profile = kept;
    profile.name = m_ui->name->text();
    profile.colour = m_ui->colour->currentData().value<ProfileColour>();
    profile.serviceAddress = m_ui->address->text();
    profile.serviceKind = m_ui->kind->currentData().value<ServiceKind>();
    profile.insecureHttpAllowed = m_ui->insecure->isChecked();
    profile.version = static_cast<ApiVersion>(m_ui->version->currentData().toInt());
    profile.publicKey = m_ui->key->text();
    profile.defaultChannel = m_ui->channel->text();
    profile.authenticationEndpoint = m_ui->endpoint->text();
    profile.endpointHeaders = headersFromText(m_ui->headers->toPlainText());
    profile.production = m_ui->production->isChecked();
    profile.sendingLocked = m_ui->locked->isChecked();
    m_plan->applyTo(profile);
    m_retention->applyTo(profile);
    profile.values = m_values->values();
    return profile;
}

} // namespace RadarDesk::gui

#include "moc_profileform.cpp"
