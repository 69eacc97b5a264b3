// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/profilesdialog.h>

#include <base/keychain/secretstore.h>
#include <gui/kit/layout/formplace.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/profiles/profiledelegate.h>
#include <gui/profiles/profileform.h>
#include <session/profiles/activeprofile.h>
#include <session/profiles/profileremoval.h>
#include <session/retention/historyretention.h>
#include <workbench/profiles/profilesexchange.h>
#include <workbench/profiles/profilesmodel.h>

#include <ui_profilesdialog.h>

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStyle>

namespace RadarDesk::gui {

using namespace base;
using namespace workbench;
using namespace session;

namespace {

QString fileKinds()
{
    return ProfilesDialog::tr("Profiles (*.json);;All files (*)");
}

} // namespace

ProfilesDialog::ProfilesDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProfilesDialog>())
    , m_form(new ProfileForm({services.profiles, services.secretStore, services.retention,
                              services.meter, services.credentials, services.port,
                              services.recognition, services.values},
                             this))
    , m_profiles(services.profiles)
    , m_secretStore(services.secretStore)
    , m_removal(services.removal)
    , m_active(services.active)
    , m_retention(services.retention)
{
    m_ui->setupUi(this);
    fillPlace(m_ui->form, m_form);
    m_ui->notice->setContentsMargins(6, 2, 4, 2); // in line with the rest of the window
    m_ui->list->setModel(&m_profiles);
    m_ui->list->setItemDelegate(new ProfileDelegate(this));
    setUpTools();
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProfilesDialog::updateForm);
    connect(&m_active, &ActiveProfile::changed, this, &ProfilesDialog::updateForm);
    connect(&m_removal, &ProfileRemoval::changed, this, &ProfilesDialog::showRemoval);
    connect(m_ui->notice, &NoticeBar::closed, &m_removal, &ProfileRemoval::finish);
    connect(m_ui->importFile, &QPushButton::clicked, this, &ProfilesDialog::chooseImport);
    connect(m_ui->exportFile, &QPushButton::clicked, this, &ProfilesDialog::chooseExport);
    connect(m_ui->use, &QPushButton::clicked, this, [this] {
        m_active.choose(currentId());
        accept();
    });
    connect(m_ui->closeDialog, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->use->setAutoDefault(false);
    // Longer words make the dialog wider, never scroll from side to side.
    m_ui->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->scroll->setMinimumWidth(m_form->minimumSizeHint().width()
                                  + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    resize(900, 680);
    select(m_active.profile().id);
}

ProfilesDialog::~ProfilesDialog() = default;

void ProfilesDialog::setUpTools()
{
    const auto tool = [this](QToolButton *button, const QString &symbol, const QKeySequence &keys,
                             QWidget *where, auto &&act) {
        button->setIcon(symbolIcon(symbol));
        connect(button, &QToolButton::clicked, this, act);
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(where == this ? Qt::WindowShortcut : Qt::WidgetShortcut);
        where->addAction(action);
        connect(action, &QAction::triggered, button, &QToolButton::click);
    };
    tool(m_ui->add, QStringLiteral("add"), QKeySequence::New, this, [this] { addProfile(); });
    tool(m_ui->duplicate, QStringLiteral("duplicate"), Qt::CTRL | Qt::Key_D, m_ui->list, [this] {
        const QString id = m_profiles.duplicate(currentId());
        m_secretStore.startEmpty(id);
        select(id);
    });
    tool(m_ui->up, QStringLiteral("up"), Qt::ALT | Qt::Key_Up, m_ui->list, [this] { moveBy(-1); });
    tool(m_ui->down, QStringLiteral("down"), Qt::ALT | Qt::Key_Down, m_ui->list,
         [this] { moveBy(1); });
    tool(m_ui->remove, QStringLiteral("remove"), QKeySequence::Delete, m_ui->list, [this] {
        m_removedCurrent = currentId() == m_active.profile().id;
        m_removal.remove(currentId());
    });
}

void ProfilesDialog::openAt(const QString &id)
{
    m_retention.setChoosing(true);
    select(id);
    show();
    raise();
    activateWindow();
    m_ui->list->setFocus(Qt::OtherFocusReason);
}

void ProfilesDialog::addProfile()
{
    const QString id = m_profiles.add(newProfile());
    m_secretStore.startEmpty(id);
    select(id);
    m_form->focusName();
}

void ProfilesDialog::importFrom(const QString &path)
{
    const auto imported = profilesExchange().importedFrom(path);
    if (!imported) {
        showMessage(tr("Nothing was imported from %1. %2")
                        .arg(QDir::toNativeSeparators(path), imported.error()));
        return;
    }
    QString last;
    for (const Profile &profile : imported->entries) {
        last = m_profiles.add(profile);
        m_secretStore.startEmpty(last);
    }
    select(last);
    QStringList sentences{tr("Imported %n profile(s). Enter their secrets to use them.", nullptr,
                             static_cast<int>(imported->entries.size()))};
    sentences += imported->leftOut + imported->warnings;
    showMessage(sentences.join(u' '));
}

void ProfilesDialog::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray content = profilesExchange().exported(m_profiles.kept());
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    showMessage(written ? tr("Exported %n profile(s) to %1 without their secrets.", nullptr,
                             static_cast<int>(m_profiles.kept().size()))
                              .arg(QDir::toNativeSeparators(path))
                        : tr("The profiles couldn't be written to %1: %2.")
                              .arg(QDir::toNativeSeparators(path), file.errorString()));
}

void ProfilesDialog::done(int result)
{
    m_removal.finish();
    m_retention.setChoosing(false);
    m_ui->notice->hide();
    QDialog::done(result);
}

void ProfilesDialog::select(const QString &id)
{
    const int row = m_profiles.rowOf(id);
    m_ui->list->setCurrentIndex(m_profiles.index(row < 0 ? 0 : row));
    updateForm();
}

void ProfilesDialog::updateForm()
{
    const QString id = currentId();
    const Profile *profile = m_profiles.find(id);
    if (!profile)
        return;
    m_form->edit(id);
    const int row = m_profiles.rowOf(id);
    m_ui->up->setEnabled(row > 1);
    m_ui->down->setEnabled(row > 0 && row + 1 < m_profiles.rowCount());
    m_ui->remove->setEnabled(!profile->isSandbox);
    m_ui->duplicate->setEnabled(!profile->isSandbox);
    m_ui->exportFile->setEnabled(m_profiles.rowCount() > 1);
    m_ui->use->setEnabled(id != m_active.profile().id);
    m_ui->use->setText(id == m_active.profile().id ? tr("Current profile")
                                                   : tr("&Use this profile"));
}

void ProfilesDialog::showRemoval()
{
    const auto &removed = m_removal.last();
    if (!removed)
        m_ui->notice->hide();
    else
        m_ui->notice->offerUndo(tr("Deleted “%1” with its secret and its events.")
                                    .arg(ProfilesModel::shownName(removed->profile)),
                                [this] { undoRemoval(); });
    updateForm();
}

void ProfilesDialog::undoRemoval()
{
    const QString id = m_removal.last() ? m_removal.last()->profile.id : QString();
    m_removal.undo();
    select(id);
    if (m_removedCurrent)
        m_active.choose(id);
}

void ProfilesDialog::showMessage(const QString &text)
{
    m_removal.finish();
    m_ui->notice->showMessage(text);
}

void ProfilesDialog::moveBy(int rows)
{
    const int row = m_ui->list->currentIndex().row();
    if (m_profiles.move(row, row + rows))
        updateForm();
}

void ProfilesDialog::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import profiles"), {}, fileKinds());
    if (!path.isEmpty())
        importFrom(path);
}

void ProfilesDialog::chooseExport()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export profiles"), QStringLiteral("radardesk-profiles.json"), fileKinds());
    if (!path.isEmpty())
        exportTo(path);
}

QString ProfilesDialog::currentId() const
{
    return m_ui->list->currentIndex().data(ProfilesModel::IdRole).toString();
}

} // namespace RadarDesk::gui

#include "moc_profilesdialog.cpp"
