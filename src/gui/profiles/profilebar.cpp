// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/profilebar.h>

#include <gui/kit/look/symbolicon.h>
#include <gui/profiles/profiledelegate.h>
#include <gui/profiles/profileicons.h>
#include <session/profiles/activeprofile.h>
#include <workbench/profiles/profilesmodel.h>

#include <ui_profilebar.h>

#include <QAbstractItemView>
#include <QShortcut>
#include <QSignalBlocker>

using PushRadar::ApiVersion;

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

namespace {

constexpr int ProfilesWithKeys = 9;
constexpr int LeastPopupWidth = 320;

} // namespace

ProfileBar::ProfileBar(ProfilesModel &profiles, ActiveProfile &active, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfileBar>())
    , m_profiles(profiles)
    , m_active(active)
{
    m_ui->setupUi(this);
    m_ui->edit->setIcon(symbolIcon(QStringLiteral("profiles")));
    connect(m_ui->edit, &QToolButton::clicked, this, &ProfileBar::editRequested);
    connect(m_ui->profile, &QComboBox::activated, this, &ProfileBar::choose);
    connect(m_ui->v2, &QToolButton::clicked, this,
            [this] { change([](Profile &profile) { profile.version = ApiVersion::V2; }); });
    connect(m_ui->v3, &QToolButton::clicked, this,
            [this] { change([](Profile &profile) { profile.version = ApiVersion::V3; }); });
    m_ui->lock->setIcon(symbolIcon(QStringLiteral("private")));
    connect(m_ui->lock, &QToolButton::clicked, this, [this](bool locked) {
        change([locked](Profile &profile) { profile.sendingLocked = locked; });
    });
    for (int number = 1; number <= ProfilesWithKeys; ++number) {
        auto *shortcut =
            new QShortcut(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number), this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, number] { choose(number - 1); });
    }
    auto *icons = new ProfileIcons(this);
    icons->setSourceModel(&profiles);
    m_ui->profile->setModel(icons);
    m_ui->profile->view()->setMinimumWidth(LeastPopupWidth);
    m_ui->profile->setItemDelegate(new ProfileDelegate(m_ui->profile));
    connect(&active, &ActiveProfile::changed, this, &ProfileBar::show);
    // A combo box goes its own way when rows come, go or move.
    connect(&profiles, &QAbstractItemModel::rowsInserted, this, &ProfileBar::show);
    connect(&profiles, &QAbstractItemModel::rowsRemoved, this, &ProfileBar::show);
    connect(&profiles, &QAbstractItemModel::rowsMoved, this, &ProfileBar::show);
    connect(&profiles, &QAbstractItemModel::modelReset, this, &ProfileBar::show);
    show();
}

ProfileBar::~ProfileBar() = default;

void ProfileBar::choose(int row)
{
    if (row >= 0 && row < m_profiles.rowCount())
        m_active.choose(m_profiles.at(row).id);
    show();
}

void ProfileBar::show()
{
    const Profile &profile = m_active.profile();
    {
        const QSignalBlocker quiet(m_ui->profile);
        m_ui->profile->setCurrentIndex(m_profiles.rowOf(profile.id));
    }
    m_ui->profile->setAccessibleDescription(ProfilesModel::shownName(profile));
    m_ui->v2->setChecked(profile.version == ApiVersion::V2);
    m_ui->v3->setChecked(profile.version == ApiVersion::V3);
    m_ui->productionMark->setVisible(profile.production);
    m_ui->lock->setVisible(profile.production || profile.sendingLocked);
    m_ui->lock->setChecked(profile.sendingLocked);
}

void ProfileBar::change(const std::function<void(Profile &)> &change)
{
    Profile profile = m_active.profile();
    change(profile);
    m_profiles.update(profile);
    show();
}

} // namespace RadarDesk::gui

#include "moc_profilebar.cpp"
