// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/identities/identity.h>

#include <privatechannels/identities/loginrun.h>

#include <QWidget>

#include <memory>

namespace RadarDesk::privatechannels {
class IdentitiesModel;
class IdentityValues;
} // namespace RadarDesk::privatechannels

namespace RadarDesk::gui {

namespace Ui {
class IdentityForm;
}

/// All of one identity. What is changed is taken over at once; what is wrong is said below its
/// field, and where the values are kept is said above them.
class IdentityForm : public QWidget
{
    Q_OBJECT

public:
    IdentityForm(privatechannels::IdentitiesModel &identities,
                 privatechannels::IdentityValues &values, QWidget *parent = nullptr);
    ~IdentityForm() override;

    /// Edits that identity, and asks for its values once the form is seen.
    void edit(const QString &id);
    void focusName();

Q_SIGNALS:
    /// The sign-in of the shown identity is to be edited.
    void signInEditRequested(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showIdentity();
    void showState();
    void clear();
    void showFaults(const privatechannels::Identity &identity);
    void apply();
    void signInAgain();
    void onSignedIn(const QString &cookies);
    [[nodiscard]] privatechannels::Identity entered() const;

    std::unique_ptr<Ui::IdentityForm> m_ui;
    privatechannels::IdentitiesModel &m_identities;
    privatechannels::IdentityValues &m_values;
    privatechannels::LoginRun m_login;
    QString m_loginId; // the identity that signs in
    QString m_id;
    bool m_showing = false; // what the fields report is not the person's doing
    bool m_takingOver = false; // what the model reports is
};

} // namespace RadarDesk::gui
