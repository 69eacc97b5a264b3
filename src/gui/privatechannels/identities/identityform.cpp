// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/identities/identityform.h>

#include <privatechannels/identities/identitiesmodel.h>
#include <privatechannels/identities/identityvalues.h>
#include <workbench/profiles/endpointheaders.h>

#include <ui_identityform.h>

#include <QEvent>
#include <QScopedValueRollback>

namespace RadarDesk::gui {

using namespace workbench;
using namespace privatechannels;

namespace {

void sayBelowField(QLabel *label, QWidget *field, const QString &fault)
{
    label->setText(fault);
    label->setVisible(!fault.isEmpty());
    field->setAccessibleDescription(fault);
}

QString cookiesFault(const QString &text)
{
    const auto parsed = parsedCookies(text);
    return parsed ? QString() : parsed.error();
}

} // namespace

IdentityForm::IdentityForm(IdentitiesModel &identities, IdentityValues &values, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::IdentityForm>())
    , m_identities(identities)
    , m_values(values)
{
    m_ui->setupUi(this);
    connect(m_ui->identityName, &QLineEdit::textChanged, this, &IdentityForm::apply);
    for (QPlainTextEdit *field : {m_ui->identityCookies, m_ui->identityHeaders}) {
        connect(field, &QPlainTextEdit::textChanged, this, &IdentityForm::apply);
        field->installEventFilter(this);
    }
    connect(m_ui->identityAgain, &QPushButton::clicked, this, [this] {
        const IdentityEntry *entry = m_identities.find(m_id);
        if (entry && entry->isAwaited)
            m_values.request(m_id);
        else
            m_values.storeAgain(m_id);
    });
    connect(m_ui->identityAnew, &QPushButton::clicked, this, [this] {
        m_identities.startAnew(m_id);
        showIdentity();
        m_ui->identityCookies->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->identitySignIn, &QPushButton::clicked, this, &IdentityForm::signInAgain);
    connect(m_ui->identityEditSignIn, &QPushButton::clicked, this,
            [this] { Q_EMIT signInEditRequested(m_id); });
    connect(&m_login, &LoginRun::finished, this, &IdentityForm::onSignedIn);
    connect(&m_login, &LoginRun::failed, this, [this](const QString &sentence) {
        if (m_loginId == m_id)
            m_ui->identityStateText->setText(sentence);
    });
    connect(&identities, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_takingOver)
            showIdentity();
    });
    connect(&values, &IdentityValues::changed, this, [this](const QString &id) {
        if (id == m_id)
            showState();
    });
}

IdentityForm::~IdentityForm() = default;

void IdentityForm::edit(const QString &id)
{
    if (m_id != id) {
        m_values.flush();
        clear();
    }
    m_id = id;
    showIdentity();
    if (isVisible())
        m_values.request(id);
}

void IdentityForm::clear()
{
    // Also what undo would bring back: it is another identity's.
    const QScopedValueRollback quiet(m_showing, true);
    m_ui->identityName->clear();
    m_ui->identityCookies->setPlainText({});
    m_ui->identityHeaders->setPlainText({});
    m_ui->identityStateText->clear();
}

void IdentityForm::focusName()
{
    m_ui->identityName->setFocus(Qt::OtherFocusReason);
    m_ui->identityName->selectAll();
}

bool IdentityForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_values.flush();
    return QWidget::eventFilter(watched, event);
}

void IdentityForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_id.isEmpty())
        m_values.request(m_id);
}

void IdentityForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_values.flush();
}

void IdentityForm::showIdentity()
{
    const IdentityEntry *entry = m_identities.find(m_id);
    if (!entry)
        return;
    const QScopedValueRollback quiet(m_showing, true);
    const bool builtIn = m_id == NobodyId;
    m_ui->identityBuiltIn->setVisible(builtIn);
    m_ui->identityFields->setVisible(!builtIn);
    const Identity identity = entry->identity;
    if (m_ui->identityName->text().trimmed() != identity.name)
        m_ui->identityName->setText(identity.name);
    if (m_ui->identityCookies->toPlainText() != identity.cookies)
        m_ui->identityCookies->setPlainText(identity.cookies);
    if (headersFromText(m_ui->identityHeaders->toPlainText()) != identity.headers)
        m_ui->identityHeaders->setPlainText(headersToText(identity.headers));
    m_ui->identityCookies->setReadOnly(entry->isAwaited);
    m_ui->identityHeaders->setReadOnly(entry->isAwaited);
    showFaults(identity);
    showState();
}

void IdentityForm::showState()
{
    using Place = IdentityValues::Place;
    const IdentityEntry *entry = m_identities.find(m_id);
    if (!entry)
        return;
    const Place place = m_values.place(m_id);
    const QString awaited = entry->awaitedCookies.join(QStringLiteral(", "));
    m_ui->identityCookies->setPlaceholderText(
        !entry->isAwaited             ? tr("session=…; theme=dark")
            : place == Place::Nowhere ? tr("Not available: %1", "names of cookies").arg(awaited)
                                      : tr("In the keychain: %1").arg(awaited));
    QString text = m_values.stateText(m_id);
    if (text.isEmpty())
        text = tr("Cookies and the values of headers such as Authorization are saved in the "
                  "keychain, everything else in a file.");
    m_ui->identityStateText->setText(text);
    m_ui->identityStateText->setAccessibleDescription(text);
    m_ui->identityAgain->setVisible(place == Place::Nowhere || place == Place::MemoryOnly
                                    || place == Place::Unknown);
    m_ui->identityAnew->setVisible(entry->isAwaited);
    const bool hasSignIn = entry->identity.login && !entry->isAwaited;
    m_ui->identitySignIn->setVisible(hasSignIn);
    m_ui->identityEditSignIn->setVisible(hasSignIn);
}

void IdentityForm::showFaults(const Identity &identity)
{
    sayBelowField(m_ui->identityNameFault, m_ui->identityName,
                  m_identities.nameFault(m_id, identity.name));
    sayBelowField(m_ui->identityCookiesFault, m_ui->identityCookies,
                  cookiesFault(identity.cookies));
    sayBelowField(m_ui->identityHeadersFault, m_ui->identityHeaders,
                  headersFault(identity.headers));
}

void IdentityForm::apply()
{
    const IdentityEntry *entry = m_identities.find(m_id);
    if (m_showing || !entry || m_id == NobodyId)
        return;
    Identity typed = entered();
    showFaults(typed);
    const QScopedValueRollback ours(m_takingOver, true);
    if (entry->isAwaited)
        m_identities.rename(m_id, typed.name);
    else
        m_identities.update(typed);
}

void IdentityForm::signInAgain()
{
    const IdentityEntry *entry = m_identities.find(m_id);
    if (!entry || !entry->identity.login)
        return;
    if (const QString fault = faultOf(*entry->identity.login); !fault.isEmpty()) {
        m_ui->identityStateText->setText(fault);
        return;
    }
    m_loginId = m_id;
    m_ui->identityStateText->setText(tr("Signing in…"));
    m_login.start(*entry->identity.login);
}

void IdentityForm::onSignedIn(const QString &cookies)
{
    const IdentityEntry *entry = m_identities.find(m_loginId);
    if (!entry || entry->isAwaited)
        return;
    Identity identity = entry->identity;
    identity.cookies = cookies;
    m_identities.update(identity);
    if (m_loginId == m_id)
        showIdentity();
}

Identity IdentityForm::entered() const
{
    const IdentityEntry *entry = m_identities.find(m_id);
    return {.id = m_id,
            .name = m_ui->identityName->text(),
            .cookies = m_ui->identityCookies->toPlainText(),
            .headers = headersFromText(m_ui->identityHeaders->toPlainText()),
            .login = entry ? entry->identity.login : std::nullopt};
}

} // namespace RadarDesk::gui

#include "moc_identityform.cpp"
