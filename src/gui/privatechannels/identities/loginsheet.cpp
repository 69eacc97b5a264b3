// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/identities/loginsheet.h>

#include <privatechannels/identities/hiddenpart.h>

#include <ui_loginsheet.h>

#include <QUrl>

namespace RadarDesk::gui {

using namespace privatechannels;

LoginSheet::LoginSheet(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LoginSheet>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("loginSheet"));
    connect(m_ui->loginRun, &QPushButton::clicked, this, &LoginSheet::signIn);
    connect(m_ui->loginAdd, &QPushButton::clicked, this, &LoginSheet::add);
    connect(m_ui->loginCancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_run, &LoginRun::failed, this,
            [this](const QString &sentence) { showResult({}, sentence); });
    connect(&m_run, &LoginRun::finished, this, [this](const QString &cookies) {
        m_cookies = cookies;
        showResult(tr("Signed in. Cookies: %1", "names of cookies")
                       .arg(cookieNames(cookies).join(QStringLiteral(", "))),
                   {});
        m_ui->loginAdd->setFocus(Qt::OtherFocusReason);
    });
    connect(this, &QDialog::finished, this, [this] {
        m_run.cancel();
        m_cookies.clear();
        m_ui->loginPassword->clear();
    });
    resize(480, 340);
}

LoginSheet::~LoginSheet() = default;

void LoginSheet::openNew()
{
    const LoginRecipe usual;
    m_ui->loginUserField->setText(usual.userField);
    m_ui->loginPasswordField->setText(usual.passwordField);
    showResult({}, {});
    show();
    raise();
    activateWindow();
    m_ui->loginAddress->setFocus(Qt::PopupFocusReason);
}

LoginRecipe LoginSheet::entered() const
{
    return {.address = m_ui->loginAddress->text().trimmed(),
            .form = m_ui->loginForm->text().trimmed(),
            .asJson = m_ui->loginAsJson->isChecked(),
            .userField = m_ui->loginUserField->text().trimmed(),
            .user = m_ui->loginUser->text(),
            .passwordField = m_ui->loginPasswordField->text().trimmed(),
            .password = m_ui->loginPassword->text()};
}

void LoginSheet::signIn()
{
    m_cookies.clear();
    const LoginRecipe recipe = entered();
    if (const QString fault = faultOf(recipe); !fault.isEmpty()) {
        showResult({}, fault);
        return;
    }
    showResult(tr("Signing in…"), {});
    m_run.start(recipe);
}

void LoginSheet::showResult(const QString &text, const QString &fault)
{
    m_ui->loginResult->setText(text);
    m_ui->loginResult->setVisible(!text.isEmpty());
    m_ui->loginFault->setText(fault);
    m_ui->loginFault->setVisible(!fault.isEmpty());
    m_ui->loginAdd->setEnabled(!m_cookies.isEmpty());
}

void LoginSheet::add()
{
    Identity identity = newIdentity();
    const LoginRecipe recipe = entered();
    identity.name = recipe.user.isEmpty() ? QUrl(recipe.address).host() : recipe.user;
    identity.cookies = m_cookies;
    identity.login = recipe;
    accept();
    Q_EMIT agreed(identity);
}

} // namespace RadarDesk::gui

#include "moc_loginsheet.cpp"
