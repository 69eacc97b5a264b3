// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/identities/identitieseditor.h>

#include <gui/kit/layout/focushandover.h>
#include <gui/kit/layout/formplace.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/privatechannels/identities/identitydelegate.h>
#include <gui/privatechannels/identities/identityform.h>
#include <gui/privatechannels/identities/identitysourcesheet.h>
#include <gui/privatechannels/identities/loginsheet.h>
#include <privatechannels/identities/identityvalues.h>

#include <ui_identitieseditor.h>

#include <QMenu>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace RadarDesk::gui {

using namespace privatechannels;

IdentitiesEditor::IdentitiesEditor(IdentitiesModel &identities, IdentityValues &values,
                                   QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::IdentitiesEditor>())
    , m_identities(identities)
    , m_form(new IdentityForm(identities, values, this))
{
    m_ui->setupUi(this);
    fillPlace(m_ui->identityForm, m_form);
    handFocusOn(*this, *m_ui->identitiesList);
    m_ui->identitiesAdd->setIcon(symbolIcon(QStringLiteral("add")));
    m_ui->identitiesRemove->setIcon(symbolIcon(QStringLiteral("remove")));
    connect(m_ui->identitiesAdd, &QToolButton::clicked, this, &IdentitiesEditor::addIdentity);
    connect(m_ui->identitiesRemove, &QToolButton::clicked, this, &IdentitiesEditor::removeCurrent);
    connect(m_ui->identitiesNotice, &NoticeBar::closed, this, [this] {
        m_removed.reset();
        m_ui->identitiesList->setFocus(Qt::OtherFocusReason);
    });
    const auto key = [this](Qt::Key pressed, QToolButton *button) {
        auto *shortcut = new QShortcut(QKeySequence(pressed), m_ui->identitiesList);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    };
    key(Qt::Key_Insert, m_ui->identitiesAdd);
    key(Qt::Key_Delete, m_ui->identitiesRemove);
    m_ui->identitiesList->setModel(&identities);
    m_ui->identitiesList->setItemDelegate(new IdentityDelegate(this));
    connect(m_ui->identitiesList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &IdentitiesEditor::updateForm);
    connect(&identities, &QAbstractItemModel::modelReset, this, [this] { editIdentity({}); });
    connect(&values, &IdentityValues::removalFailed, this,
            [this](const QString &sentence) { showMessage(sentence); });
    setUpSources();
    editIdentity({});
}

IdentitiesEditor::~IdentitiesEditor() = default;

void IdentitiesEditor::setUpSources()
{
    const auto source = [this] {
        if (!m_source) {
            m_source = new IdentitySourceSheet(this);
            connect(m_source, &IdentitySourceSheet::agreed, this, &IdentitiesEditor::addMade);
        }
        return m_source;
    };
    auto *const menu = new QMenu(this);
    menu->addAction(tr("&cURL command or cookies…"), this, [source] { source()->openPasted(); });
    menu->addAction(tr("&HAR file…"), this, [source] { source()->chooseRecording(); });
    menu->addAction(tr("&Sign-in…"), this, [this] { loginSheet().openNew(); });
    m_ui->identitiesFrom->setMenu(menu);
    connect(m_form, &IdentityForm::signInEditRequested, this, &IdentitiesEditor::editSignIn);
}

LoginSheet &IdentitiesEditor::loginSheet()
{
    if (!m_login) {
        m_login = new LoginSheet(this);
        connect(m_login, &LoginSheet::agreed, this, &IdentitiesEditor::addMade);
        connect(m_login, &LoginSheet::edited, this, &IdentitiesEditor::applySignIn);
    }
    return *m_login;
}

void IdentitiesEditor::editSignIn(const QString &id)
{
    const IdentityEntry *entry = m_identities.find(id);
    if (entry && entry->identity.login)
        loginSheet().openWith(entry->identity);
}

void IdentitiesEditor::applySignIn(const QString &id, const LoginRecipe &recipe,
                                   const QString &cookies)
{
    const IdentityEntry *entry = m_identities.find(id);
    if (!entry || entry->isAwaited)
        return;
    Identity identity = entry->identity;
    identity.login = recipe;
    if (!cookies.isEmpty())
        identity.cookies = cookies;
    m_identities.update(identity);
    editIdentity(id);
}

void IdentitiesEditor::addMade(const Identity &identity)
{
    const QString id = m_identities.add(identity);
    editIdentity(id);
    m_form->focusName();
    Q_EMIT added(id);
}

void IdentitiesEditor::editIdentity(const QString &id)
{
    const int row = m_identities.rowOf(id);
    select(row < 0 ? std::min(1, m_identities.rowCount() - 1) : row);
}

void IdentitiesEditor::addIdentity()
{
    const QString id = m_identities.add(newIdentity());
    editIdentity(id);
    m_form->focusName();
    Q_EMIT added(id);
}

void IdentitiesEditor::removeCurrent()
{
    const int row = m_ui->identitiesList->currentIndex().row();
    auto removed = m_identities.remove(currentId());
    if (!removed)
        return;
    m_removed = std::move(removed);
    select(std::min(row, m_identities.rowCount() - 1));
    m_ui->identitiesList->setFocus(Qt::OtherFocusReason);
    showMessage(
        tr("Deleted “%1” and its entry in the keychain.").arg(m_removed->entry.identity.name));
}

void IdentitiesEditor::undoRemoval()
{
    const auto removed = std::exchange(m_removed, std::nullopt);
    m_ui->identitiesNotice->hide();
    if (!removed)
        return;
    m_identities.restore(*removed);
    editIdentity(removed->entry.identity.id);
    m_ui->identitiesList->setFocus(Qt::OtherFocusReason);
}

void IdentitiesEditor::showMessage(const QString &text)
{
    if (m_removed)
        m_ui->identitiesNotice->offerUndo(text, [this] { undoRemoval(); });
    else
        m_ui->identitiesNotice->showMessage(text);
}

void IdentitiesEditor::updateForm()
{
    const QString id = currentId();
    m_ui->identitiesRemove->setEnabled(!id.isEmpty() && id != NobodyId);
    m_form->edit(id);
}

void IdentitiesEditor::select(int row)
{
    m_ui->identitiesList->setCurrentIndex(m_identities.index(row));
    updateForm();
}

QString IdentitiesEditor::currentId() const
{
    return m_ui->identitiesList->currentIndex().data(IdentitiesModel::IdRole).toString();
}

} // namespace RadarDesk::gui

#include "moc_identitieseditor.cpp"
