.onPresence(function (count, clientData) {
        show(count + ' here: ' + JSON.stringify(clientData));
    })
