// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/secretpanel.h>

#include <gui/profiles/secrettext.h>

#include <ui_secretpanel.h>

namespace RadarDesk::gui {

using namespace base;

SecretPanel::SecretPanel(SecretStore &secretStore, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SecretPanel>())
    , m_secretStore(secretStore)
{
    m_ui->setupUi(this);
    m_ui->revealed->hide();
    m_moment.setSingleShot(true);
    setMoments(ShowTime, SecretClipboard::Stay);
    connect(&m_moment, &QTimer::timeout, this, &SecretPanel::conceal);
    connect(m_ui->show, &QPushButton::clicked, this, [this] {
        if (m_ui->revealed->isHidden())
            wish(Wish::Show);
        else
            conceal();
    });
    connect(m_ui->copy, &QPushButton::clicked, this, [this] { wish(Wish::Copy); });
    connect(m_ui->replace, &QPushButton::clicked, this, [this] {
        m_replacing = true;
        updateSecret();
        m_ui->entry->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->remove, &QPushButton::clicked, this, [this] {
        conceal();
        m_secretStore.forget(m_profileId);
    });
    m_ui->entry->putButtonsBelow();
    connect(m_ui->entry, &SecretEntry::saveRequested, this,
            [this](const PushRadar::Secret &secret) { take(secret, &SecretStore::keep); });
    connect(m_ui->entry, &SecretEntry::holdRequested, this,
            [this](const PushRadar::Secret &secret) { take(secret, &SecretStore::hold); });
    connect(&secretStore, &SecretStore::changed, this, [this](const QString &id) {
        if (id == m_profileId)
            updateSecret();
    });
    connect(&secretStore, &SecretStore::settled, this, [this](const QString &id) {
        if (id == m_profileId)
            fulfil();
    });
}

SecretPanel::~SecretPanel() = default;

void SecretPanel::setProfile(const QString &id, const QString &publicKey)
{
    m_ui->entry->setPublicKey(publicKey);
    if (m_profileId == id)
        return;
    m_profileId = id;
    m_wish = Wish::Nothing;
    m_said.clear();
    m_replacing = false;
    m_ui->entry->clear();
    conceal();
}

void SecretPanel::setMoments(std::chrono::milliseconds onScreen,
                             std::chrono::milliseconds onClipboard)
{
    m_moment.setInterval(onScreen);
    m_clipboard = std::make_unique<SecretClipboard>(onClipboard);
    connect(m_clipboard.get(), &SecretClipboard::cleared, this, [this] {
        m_said = tr("The secret was removed from the clipboard.");
        updateSecret();
    });
}

void SecretPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    conceal(); // whoever opens the window next need not see it
}

void SecretPanel::updateSecret()
{
    if (m_profileId.isEmpty())
        return;
    const SecretStore::Place place = m_secretStore.place(m_profileId);
    const bool nowhere = place == SecretStore::Place::Nowhere;
    const bool asking = place == SecretStore::Place::Asking;
    const auto fault = m_secretStore.fault(m_profileId);
    QString state = secretPlaceText(m_secretStore, m_profileId);
    state = state.left(1).toUpper() + state.mid(1) + u'.';
    if (fault)
        state = nowhere ? fault->sentence : state + u' ' + fault->sentence;
    if (!m_said.isEmpty())
        state = m_said;
    m_ui->state->setText(state);
    m_ui->show->setText(m_ui->revealed->isHidden() ? tr("Sho&w") : tr("Hi&de"));
    const bool entering = nowhere || m_replacing || (asking && fault);
    for (QPushButton *button : {m_ui->show, m_ui->copy, m_ui->replace, m_ui->remove}) {
        button->setVisible(!nowhere);
        button->setEnabled(!asking);
    }
    m_ui->replace->setVisible(!entering);
    m_ui->entry->setVisible(entering);
}

void SecretPanel::take(const PushRadar::Secret &secret, Taking taking)
{
    m_replacing = false;
    m_said.clear();
    (m_secretStore.*taking)(m_profileId, secret);
    updateSecret();
}

void SecretPanel::wish(Wish wish)
{
    m_wish = wish;
    m_secretStore.request(m_profileId);
}

void SecretPanel::fulfil()
{
    const Wish wish = std::exchange(m_wish, Wish::Nothing);
    const auto secret = m_secretStore.secret(m_profileId);
    if (wish == Wish::Nothing || !secret) {
        updateSecret();
        return;
    }
    if (wish == Wish::Copy) {
        m_clipboard->copy(*secret);
        m_said = tr("Copied the secret. It is removed from the clipboard after a while.");
        updateSecret();
        return;
    }
    m_ui->revealed->setText(QString::fromUtf8(secret->reveal()));
    m_ui->revealed->setCursorPosition(0);
    m_ui->revealed->show();
    m_moment.start();
    m_said = tr("The secret is shown for a moment.");
    updateSecret();
}

void SecretPanel::conceal()
{
    m_moment.stop();
    m_ui->revealed->clear();
    m_ui->revealed->hide();
    m_said.clear();
    updateSecret();
}

} // namespace RadarDesk::gui

#include "moc_secretpanel.cpp"
