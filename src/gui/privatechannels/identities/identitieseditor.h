// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/identities/identitiesmodel.h>

#include <QWidget>

#include <memory>

namespace RadarDesk::privatechannels {
class IdentityValues;
}

namespace RadarDesk::gui {

class IdentityForm;
class IdentitySourceSheet;
class LoginSheet;

namespace Ui {
class IdentitiesEditor;
}

/// The identities: a list of them, and all of the one in hand.
class IdentitiesEditor : public QWidget
{
    Q_OBJECT

public:
    IdentitiesEditor(privatechannels::IdentitiesModel &identities,
                     privatechannels::IdentityValues &values, QWidget *parent = nullptr);
    ~IdentitiesEditor() override;

    /// Takes that identity in hand; for an empty id the first that can be edited.
    void editIdentity(const QString &id);
    void addIdentity();

Q_SIGNALS:
    /// A new identity was made.
    void added(const QString &id);

private:
    void setUpSources();
    [[nodiscard]] LoginSheet &loginSheet();
    void editSignIn(const QString &id);
    void applySignIn(const QString &id, const privatechannels::LoginRecipe &recipe,
                     const QString &cookies);
    void addMade(const privatechannels::Identity &identity);
    void removeCurrent();
    void undoRemoval();
    void showMessage(const QString &text);
    void updateForm();
    void select(int row);
    [[nodiscard]] QString currentId() const;

    std::unique_ptr<Ui::IdentitiesEditor> m_ui;
    privatechannels::IdentitiesModel &m_identities;
    IdentityForm *m_form;
    // Made when they are first opened.
    IdentitySourceSheet *m_source = nullptr;
    LoginSheet *m_login = nullptr;
    std::optional<privatechannels::IdentitiesModel::Removed> m_removed;
};

} // namespace RadarDesk::gui
