// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/secretbar.h>

#include <base/keychain/secretstore.h>
#include <gui/kit/look/symbolicon.h>
#include <session/profiles/activeprofile.h>
#include <workbench/profiles/profilesmodel.h>

#include <ui_secretbar.h>

namespace RadarDesk::gui {

using namespace base;
using namespace workbench;
using namespace session;

SecretBar::SecretBar(SecretStore &secretStore, ActiveProfile &active, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::SecretBar>())
    , m_secretStore(secretStore)
    , m_active(active)
{
    m_ui->setupUi(this);
    m_ui->close->setIcon(symbolIcon(QStringLiteral("close")));
    hide();
    connect(m_ui->retry, &QPushButton::clicked, this, &SecretBar::retry);
    connect(m_ui->close, &QToolButton::clicked, this, [this] {
        m_closedFor = m_ui->text->text();
        updateBar();
    });
    connect(m_ui->entry, &SecretEntry::saveRequested, this,
            [this](const PushRadar::Secret &secret) { m_secretStore.keep(m_profileId, secret); });
    connect(m_ui->entry, &SecretEntry::holdRequested, this,
            [this](const PushRadar::Secret &secret) {
                m_closedFor = m_ui->text->text(); // read, and decided upon
                m_secretStore.hold(m_profileId, secret);
            });
    connect(&secretStore, &SecretStore::changed, this, &SecretBar::updateBar);
    connect(&active, &ActiveProfile::changed, this, &SecretBar::updateBar);
    updateBar();
}

SecretBar::~SecretBar() = default;

void SecretBar::updateBar()
{
    const Profile &profile = m_active.profile();
    if (m_profileId != profile.id) {
        m_profileId = profile.id;
        m_ui->entry->clear(); // what was typed for one profile must not reach another
        m_closedFor.clear();
    }
    const auto fault = m_secretStore.fault(profile.id);
    const bool wanted = !profile.isSandbox && fault.has_value();
    if (!wanted) {
        m_closedFor.clear();
        hide();
        return;
    }
    const SecretStore::Place place = m_secretStore.place(profile.id);
    m_ui->text->setText(QStringLiteral("<b>%1</b> – %2")
                            .arg(ProfilesModel::shownName(profile).toHtmlEscaped(),
                                 fault->sentence.toHtmlEscaped()));
    m_ui->entry->setPublicKey(profile.publicKey);
    m_ui->entry->setVisible(!m_secretStore.secret(profile.id));
    m_ui->retry->setVisible(place != SecretStore::Place::Asking
                            && fault->trouble != KeyringTrouble::Missing);
    const bool appears = isHidden();
    setVisible(m_ui->text->text() != m_closedFor);
    if (appears && !m_ui->entry->isHidden())
        m_ui->entry->setFocus(Qt::OtherFocusReason);
}

void SecretBar::retry()
{
    // A secret that could not be written is written; otherwise there is one to be read.
    if (const auto secret = m_secretStore.secret(m_profileId))
        m_secretStore.keep(m_profileId, *secret);
    else
        m_secretStore.request(m_profileId);
}

} // namespace RadarDesk::gui

#include "moc_secretbar.cpp"
