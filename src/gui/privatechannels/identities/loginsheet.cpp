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
    connect(m_ui->loginAdd, &QPushButton::clicked, this, &LoginSheet::finish);
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
        m_used = {};
        m_ui->loginPassword->clear();
    });
    resize(480, 340);
}

LoginSheet::~LoginSheet() = default;

void LoginSheet::openNew()
{
    m_edited.clear();
    setWindowTitle(tr("Create identity from a sign-in"));
    m_ui->loginAdd->setText(tr("&Add identity"));
    open({});
}

void LoginSheet::openWith(const Identity &identity)
{
    m_edited = identity.id;
    setWindowTitle(tr("Edit the sign-in of %1", "the name of an identity").arg(identity.name));
    m_ui->loginAdd->setText(tr("S&ave"));
    open(identity.login.value_or(LoginRecipe()));
}

void LoginSheet::open(const LoginRecipe &recipe)
{
    m_run.cancel();
    m_cookies.clear();
    m_ui->loginAddress->setText(recipe.address);
    m_ui->loginForm->setText(recipe.form);
    m_ui->loginUserField->setText(recipe.userField);
    m_ui->loginUser->setText(recipe.user);
    m_ui->loginPasswordField->setText(recipe.passwordField);
    m_ui->loginPassword->setText(recipe.password);
    m_ui->loginAsJson->setChecked(recipe.asJson);
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
    m_used = recipe;
    showResult(tr("Signing in…"), {});
    m_run.start(recipe);
}

void LoginSheet::showResult(const QString &text, const QString &fault)
{
    m_ui->loginResult->setText(text);
    m_ui->loginResult->setVisible(!text.isEmpty());
    m_ui->loginFault->setText(fault);
    m_ui->loginFault->setVisible(!fault.isEmpty());
    m_ui->loginAdd->setEnabled(isEditing() || !m_cookies.isEmpty());
}

void LoginSheet::finish()
{
    const LoginRecipe recipe = entered();
    // The sheet forgets what it holds when it closes.
    const QString cookies = isEditing() && recipe != m_used ? QString() : m_cookies;
    if (isEditing()) {
        if (const QString fault = faultOf(recipe); !fault.isEmpty()) {
            showResult({}, fault);
            return;
        }
        accept();
        Q_EMIT edited(m_edited, recipe, cookies);
        return;
    }
    Identity identity = newIdentity();
    identity.name = recipe.user.isEmpty() ? QUrl(recipe.address).host() : recipe.user;
    identity.cookies = cookies;
    identity.login = recipe;
    accept();
    Q_EMIT agreed(identity);
}

} // namespace RadarDesk::gui

#include "moc_loginsheet.cpp"
