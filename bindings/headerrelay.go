// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// RelayParams is an auto generated low-level Go binding around an user-defined struct.
type RelayParams struct {
	PowLimitBits uint32
	Interval     uint32
	Timespan     uint32
	NoRetarget   bool
}

// HeaderRelayMetaData contains all meta data concerning the HeaderRelay contract.
var HeaderRelayMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structRelayParams\",\"components\":[{\"name\":\"powLimitBits\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"interval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"timespan\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"noRetarget\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"firstHeader\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"height\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochStart\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"canonicalAt\",\"inputs\":[{\"name\":\"height\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirmations\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"header\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"known\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"height\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"time\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bits\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochStart\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"work\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"interval\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isCanonical\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextBits\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"noRetarget\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"powLimitBits\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"headers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timespan\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tip\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tipHeight\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Extended\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"height\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reorganised\",\"inputs\":[{\"name\":\"oldTip\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"newTip\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"forkHeight\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadBits\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadEpochStart\",\"inputs\":[{\"name\":\"epochStart\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"time\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadHeaderLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadRelayParams\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientWork\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoSuchHeight\",\"inputs\":[{\"name\":\"height\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tipHeight\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimeTooNew\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"time\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"UnknownHeader\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownParent\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prev\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "HeaderRelay",
	Bin: "0x610100604052348015610010575f5ffd5b50604051611abc380380611abc83398101604081905261002f916107e3565b83515f9061003c9061039c565b90508015806100535750602085015163ffffffff16155b8061006857506004856040015163ffffffff16105b1561008657604051632defd42d60e11b815260040160405180910390fd5b84606001511580156100b7575060408501516100a99063ffffffff1660046108b4565b6100b4905f196108df565b81115b156100d557604051632defd42d60e11b815260040160405180910390fd5b8451602086015163ffffffff90811660a05290811660805260408601516060870151151560e0521660c0528351605014610130578351604051633b24808160e11b815260040161012791815260200190565b60405180910390fd5b5f61013a85610426565b90505f8061014787610436565b61015088610442565b90925090505f61015f8261039c565b905080158061016d57508481115b156101a557885160405163186e1c9160e11b81526004810186905263ffffffff80851660248301529091166044820152606401610127565b806101af8561044e565b11156101d157604051631e2d75f560e11b815260048101859052602401610127565b60208901516101e090886108f2565b63ffffffff161580156101ff57508263ffffffff168663ffffffff1614155b1561022d57604051630b022b1160e21b815263ffffffff808816600483015284166024820152604401610127565b6040518060a001604052808863ffffffff1681526020018463ffffffff1681526020018363ffffffff1681526020018763ffffffff1681526020016102778361054660201b60201c565b6001600160801b039081169091525f8681526001602090815260409182902084518154928601519386015160608701516080909701518616600160801b0263ffffffff9788166c010000000000000000000000000263ffffffff60601b19928916680100000000000000000292909216600160401b600160801b0319968916640100000000026001600160401b031990961698909316979097179390931793909316929092171790911691909117905561033088610558565b5f8581526002602090815260408083209390935563ffffffff8a168083526003825283832088905591879055915190815285917fd2a3f63b3d6ffff58a1c55e126f8c55e67f69597f0e457084ce6a6cd879e539d910160405180910390a250505050505050505061093f565b5f60ff601883901c16627fffff8316628000008416156103bf57505f9392505050565b600382116103e5576103d2826003610919565b6103dd9060086108b4565b1c9392505050565b5f6103f1600384610919565b6103fc9060086108b4565b905060ff81118061040f57505f19811c82115b1561041e57505f949350505050565b1b9392505050565b5f61043082610564565b92915050565b5f610430826044610592565b5f610430826048610592565b5f610430825f6008825f516020611a9c5f395f51905f5216901b600883901c5f516020611a9c5f395f51905f52161791506010825f516020611a7c5f395f51905f5216901b601083901c5f516020611a7c5f395f51905f52161791506020827bffffffff00000000ffffffff00000000ffffffff00000000ffffffff16901b602083901c7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1617915060408277ffffffffffffffff0000000000000000ffffffffffffffff16901b604083901c77ffffffffffffffff0000000000000000ffffffffffffffff16179150608082901b608083901c179050919050565b5f6104306105538361069d565b6106cf565b60248101515f90610430565b5f60205f83516020850160025afa8060205f60205f60025afa16905080610589575f5ffd5b50505f51919050565b5f6106966105a38484016020015190565b5f6008825f516020611a9c5f395f51905f5216901b600883901c5f516020611a9c5f395f51905f52161791506010825f516020611a7c5f395f51905f5216901b601083901c5f516020611a7c5f395f51905f52161791506020827bffffffff00000000ffffffff00000000ffffffff00000000ffffffff16901b602083901c7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1617915060408277ffffffffffffffff0000000000000000ffffffffffffffff16901b604083901c77ffffffffffffffff0000000000000000ffffffffffffffff16179150608082901b608083901c179050919050565b9392505050565b5f5f1982036106ae57506001919050565b6106b982600161092c565b6106c49083196108df565b61043090600161092c565b5f6001600160801b03821115610702576040516306dfcc6560e41b81526080600482015260248101839052604401610127565b5090565b634e487b7160e01b5f52604160045260245ffd5b604051608081016001600160401b038111828210171561073c5761073c610706565b60405290565b805163ffffffff81168114610755575f5ffd5b919050565b5f82601f830112610769575f5ffd5b81516001600160401b0381111561078257610782610706565b604051601f8201601f19908116603f011681016001600160401b03811182821017156107b0576107b0610706565b6040528181528382016020018510156107c7575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f5f84860360e08112156107f7575f5ffd5b6080811215610804575f5ffd5b5061080d61071a565b61081686610742565b815261082460208701610742565b602082015261083560408701610742565b60408201526060860151801515811461084c575f5ffd5b606082015260808601519094506001600160401b0381111561086c575f5ffd5b6108788782880161075a565b93505061088760a08601610742565b915061089560c08601610742565b905092959194509250565b634e487b7160e01b5f52601160045260245ffd5b8082028115828204841417610430576104306108a0565b634e487b7160e01b5f52601260045260245ffd5b5f826108ed576108ed6108cb565b500490565b5f63ffffffff831680610907576109076108cb565b8063ffffffff84160691505092915050565b81810381811115610430576104306108a0565b80820180821115610430576104306108a0565b60805160a05160c05160e0516110e76109955f395f818161024e015261051401525f818161020401526105d101525f81816101ca0152818161053d01526107f101525f81816101a301526105fb01526110e75ff3fe608060405234801561000f575f5ffd5b50600436106100b1575f3560e01c8063be1900321161006e578063be190032146101ff578063d705740a14610226578063ea9d866b14610249578063ec95bfe714610270578063ef7fa71b14610283578063f6cf6ed614610298575f5ffd5b80631fd4827a146100b557806324e3047b146100e55780632755cd2d146101885780639478f34c1461019e578063947a36fb146101c5578063b4eb0270146101ec575b5f5ffd5b5f805481526001602052604090205463ffffffff165b60405163ffffffff90911681526020015b60405180910390f35b6101426100f3366004610ed9565b5f90815260016020526040902054600160801b81046001600160801b03168015159263ffffffff808416936401000000008104821693600160401b8204831693600160601b9092049092169190565b60408051961515875263ffffffff958616602088015293851693860193909352908316606085015290911660808301526001600160801b031660a082015260c0016100dc565b6101905f5481565b6040519081526020016100dc565b6100cb7f000000000000000000000000000000000000000000000000000000000000000081565b6100cb7f000000000000000000000000000000000000000000000000000000000000000081565b6100cb6101fa366004610ed9565b6102ab565b6100cb7f000000000000000000000000000000000000000000000000000000000000000081565b610239610234366004610ed9565b61034d565b60405190151581526020016100dc565b6102397f000000000000000000000000000000000000000000000000000000000000000081565b6100cb61027e366004610ed9565b610365565b610296610291366004610ef0565b6103fd565b005b6101906102a6366004610f5e565b6104ae565b5f818152600160209081526040808320815160a081018352905463ffffffff80821683526401000000008204811694830194909452600160401b8104841692820192909252600160601b82049092166060830152600160801b90046001600160801b031660808201819052820361033d5760405163c492e6b760e01b8152600481018490526024015b60405180910390fd5b61034681610511565b9392505050565b5f61035782610365565b63ffffffff16151592915050565b5f8181526001602052604080822080548354845291832054909163ffffffff808216921690600160801b90046001600160801b031615806103b157508063ffffffff168263ffffffff16115b806103d0575063ffffffff82165f908152600360205260409020548514155b156103df57505f949350505050565b6103e98282610f95565b6103f4906001610fb1565b95945050505050565b808015806104145750610411605082610fe1565b15155b1561043557604051633b24808160e11b815260048101829052602401610334565b5f5b818110156104a857610496848285610450605083610ff4565b9261045d93929190611007565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061062492505050565b6104a1605082610ff4565b9050610437565b50505050565b5f805481526001602052604081205463ffffffff9081169083168110156104f857604051632dbc8f2d60e01b815263ffffffff808516600483015282166024820152604401610334565b505063ffffffff165f9081526003602052604090205490565b5f7f00000000000000000000000000000000000000000000000000000000000000008061057b575081517f000000000000000000000000000000000000000000000000000000000000000090610568906001610fb1565b610572919061102e565b63ffffffff1615155b1561058857506040015190565b5f826060015163ffffffff16836020015163ffffffff16116105aa575f6105be565b826060015183602001516105be9190610f95565b63ffffffff1690506103468360400151827f000000000000000000000000000000000000000000000000000000000000000063ffffffff1661061f7f00000000000000000000000000000000000000000000000000000000000000006109d7565b610a61565b5f61062e82610ae4565b5f81815260016020526040902054909150600160801b90046001600160801b031615610658575050565b5f61066283610af4565b5f818152600160209081526040808320815160a081018352905463ffffffff80821683526401000000008204811694830194909452600160401b8104841692820192909252600160601b82049092166060830152600160801b90046001600160801b0316608082018190529293509190036106fa5760405163fb24ce7760e01b81526004810184905260248101839052604401610334565b5f61070485610b00565b90505f61071083610511565b90508063ffffffff168263ffffffff16146107555760405163186e1c9160e11b81526004810186905263ffffffff808416602483015282166044820152606401610334565b5f61075f836109d7565b90508061076b87610b0c565b111561078d57604051631e2d75f560e11b815260048101879052602401610334565b5f61079788610b16565b90506107a5611c2042610ff4565b8163ffffffff1611156107da5760405163f4fac24760e01b81526004810188905263ffffffff82166024820152604401610334565b84515f906107e9906001610fb1565b90505f6108167f00000000000000000000000000000000000000000000000000000000000000008361102e565b63ffffffff161561082b57866060015161082d565b825b90505f61083985610b22565b88608001516108489190611055565b90506040518060a001604052808463ffffffff1681526020018563ffffffff1681526020018863ffffffff1681526020018363ffffffff168152602001826001600160801b031681525060015f8c81526020019081526020015f205f820151815f015f6101000a81548163ffffffff021916908363ffffffff1602179055506020820151815f0160046101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506060820151815f01600c6101000a81548163ffffffff021916908363ffffffff1602179055506080820151815f0160106101000a8154816001600160801b0302191690836001600160801b031602179055509050508860025f8c81526020019081526020015f208190555060015f5f5481526020019081526020015f205f0160109054906101000a90046001600160801b03166001600160801b0316816001600160801b031611156109ca576109ca8a8a85610b34565b5050505050505050505050565b5f60ff601883901c16627fffff8316628000008416156109fa57505f9392505050565b60038211610a2057610a0d826003611074565b610a18906008611087565b1c9392505050565b5f610a2c600384611074565b610a37906008611087565b905060ff811180610a4a57505f19811c82115b15610a5957505f949350505050565b1b9392505050565b5f610a6d60048461109e565b841015610a8257610a7f60048461109e565b93505b610a8d836004611087565b841115610aa257610a9f836004611087565b93505b5f8385610aae886109d7565b610ab89190611087565b610ac2919061109e565b9050610ada838211610ad45781610c6f565b83610c6f565b9695505050505050565b5f610aee82610cf8565b92915050565b60248101515f90610aee565b5f610aee826048610d26565b5f610aee82610d37565b5f610aee826044610d26565b5f610aee610b2f83610e70565b610ea2565b5f805484825563ffffffff8316825260036020526040909120849055828114610c2e575f81815260016020819052604082205463ffffffff169190610b799085610f95565b90505b8163ffffffff168163ffffffff161180610baa575063ffffffff81165f908152600360205260409020548514155b15610be65763ffffffff81165f90815260036020908152604080832088905596825260029052949094205493610bdf816110b1565b9050610b7c565b604080518481526020810188905263ffffffff83168183015290517f36bc2853c25dc5663357fcd89e61f9a6e6bea404cc39dfbca65cd54c8a3989629181900360600190a150505b60405163ffffffff8316815284907fd2a3f63b3d6ffff58a1c55e126f8c55e67f69597f0e457084ce6a6cd879e539d9060200160405180910390a250505050565b5f80825b8015610c8c57610c82826110cf565b915060081c610c73565b505f6003821115610cb557610ca2600383611074565b610cad906008611087565b84901c610ccf565b610cc0826003611074565b610ccb906008611087565b84901b5b905062800000811615610ceb5760081c610ce8826110cf565b91505b60189190911b1792915050565b5f60205f83516020850160025afa8060205f60205f60025afa16905080610d1d575f5ffd5b50505f51919050565b5f610346610d378484016020015190565b5f6008827eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff16901b600883901c7eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff161791506010827dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff16901b601083901c7dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff161791506020827bffffffff00000000ffffffff00000000ffffffff00000000ffffffff16901b602083901c7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1617915060408277ffffffffffffffff0000000000000000ffffffffffffffff16901b604083901c77ffffffffffffffff0000000000000000ffffffffffffffff16179150608082901b608083901c179050919050565b5f5f198203610e8157506001919050565b610e8c826001610ff4565b610e9790831961109e565b610aee906001610ff4565b5f6001600160801b03821115610ed5576040516306dfcc6560e41b81526080600482015260248101839052604401610334565b5090565b5f60208284031215610ee9575f5ffd5b5035919050565b5f5f60208385031215610f01575f5ffd5b823567ffffffffffffffff811115610f17575f5ffd5b8301601f81018513610f27575f5ffd5b803567ffffffffffffffff811115610f3d575f5ffd5b856020828401011115610f4e575f5ffd5b6020919091019590945092505050565b5f60208284031215610f6e575f5ffd5b813563ffffffff81168114610346575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b63ffffffff8281168282160390811115610aee57610aee610f81565b63ffffffff8181168382160190811115610aee57610aee610f81565b634e487b7160e01b5f52601260045260245ffd5b5f82610fef57610fef610fcd565b500690565b80820180821115610aee57610aee610f81565b5f5f85851115611015575f5ffd5b83861115611021575f5ffd5b5050820193919092039150565b5f63ffffffff83168061104357611043610fcd565b8063ffffffff84160691505092915050565b6001600160801b038181168382160190811115610aee57610aee610f81565b81810381811115610aee57610aee610f81565b8082028115828204841417610aee57610aee610f81565b5f826110ac576110ac610fcd565b500490565b5f63ffffffff8216806110c6576110c6610f81565b5f190192915050565b5f600182016110e0576110e0610f81565b5060010190560000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff",
}

// HeaderRelay is an auto generated Go binding around an Ethereum contract.
type HeaderRelay struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *HeaderRelay) GetABI() abi.ABI {
	return c.abi
}

// NewHeaderRelay creates a new instance of HeaderRelay.
func NewHeaderRelay() *HeaderRelay {
	parsed, err := HeaderRelayMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &HeaderRelay{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *HeaderRelay) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint32,uint32,uint32,bool) params, bytes firstHeader, uint32 height, uint32 epochStart) returns()
func (headerRelay *HeaderRelay) PackConstructor(params RelayParams, firstHeader []byte, height uint32, epochStart uint32) []byte {
	enc, err := headerRelay.abi.Pack("", params, firstHeader, height, epochStart)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCanonicalAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6cf6ed6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canonicalAt(uint32 height) view returns(bytes32)
func (headerRelay *HeaderRelay) PackCanonicalAt(height uint32) []byte {
	enc, err := headerRelay.abi.Pack("canonicalAt", height)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanonicalAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6cf6ed6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canonicalAt(uint32 height) view returns(bytes32)
func (headerRelay *HeaderRelay) TryPackCanonicalAt(height uint32) ([]byte, error) {
	return headerRelay.abi.Pack("canonicalAt", height)
}

// UnpackCanonicalAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf6cf6ed6.
//
// Solidity: function canonicalAt(uint32 height) view returns(bytes32)
func (headerRelay *HeaderRelay) UnpackCanonicalAt(data []byte) ([32]byte, error) {
	out, err := headerRelay.abi.Unpack("canonicalAt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfirmations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec95bfe7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmations(bytes32 hash) view returns(uint32)
func (headerRelay *HeaderRelay) PackConfirmations(hash [32]byte) []byte {
	enc, err := headerRelay.abi.Pack("confirmations", hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec95bfe7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmations(bytes32 hash) view returns(uint32)
func (headerRelay *HeaderRelay) TryPackConfirmations(hash [32]byte) ([]byte, error) {
	return headerRelay.abi.Pack("confirmations", hash)
}

// UnpackConfirmations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec95bfe7.
//
// Solidity: function confirmations(bytes32 hash) view returns(uint32)
func (headerRelay *HeaderRelay) UnpackConfirmations(data []byte) (uint32, error) {
	out, err := headerRelay.abi.Unpack("confirmations", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackHeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24e3047b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function header(bytes32 hash) view returns(bool known, uint32 height, uint32 time, uint32 bits, uint32 epochStart, uint128 work)
func (headerRelay *HeaderRelay) PackHeader(hash [32]byte) []byte {
	enc, err := headerRelay.abi.Pack("header", hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24e3047b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function header(bytes32 hash) view returns(bool known, uint32 height, uint32 time, uint32 bits, uint32 epochStart, uint128 work)
func (headerRelay *HeaderRelay) TryPackHeader(hash [32]byte) ([]byte, error) {
	return headerRelay.abi.Pack("header", hash)
}

// HeaderOutput serves as a container for the return parameters of contract
// method Header.
type HeaderOutput struct {
	Known      bool
	Height     uint32
	Time       uint32
	Bits       uint32
	EpochStart uint32
	Work       *big.Int
}

// UnpackHeader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24e3047b.
//
// Solidity: function header(bytes32 hash) view returns(bool known, uint32 height, uint32 time, uint32 bits, uint32 epochStart, uint128 work)
func (headerRelay *HeaderRelay) UnpackHeader(data []byte) (HeaderOutput, error) {
	out, err := headerRelay.abi.Unpack("header", data)
	outstruct := new(HeaderOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Known = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Height = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.Time = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.Bits = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	outstruct.EpochStart = *abi.ConvertType(out[4], new(uint32)).(*uint32)
	outstruct.Work = abi.ConvertType(out[5], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackInterval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x947a36fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function interval() view returns(uint32)
func (headerRelay *HeaderRelay) PackInterval() []byte {
	enc, err := headerRelay.abi.Pack("interval")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInterval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x947a36fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function interval() view returns(uint32)
func (headerRelay *HeaderRelay) TryPackInterval() ([]byte, error) {
	return headerRelay.abi.Pack("interval")
}

// UnpackInterval is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x947a36fb.
//
// Solidity: function interval() view returns(uint32)
func (headerRelay *HeaderRelay) UnpackInterval(data []byte) (uint32, error) {
	out, err := headerRelay.abi.Unpack("interval", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackIsCanonical is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd705740a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isCanonical(bytes32 hash) view returns(bool)
func (headerRelay *HeaderRelay) PackIsCanonical(hash [32]byte) []byte {
	enc, err := headerRelay.abi.Pack("isCanonical", hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsCanonical is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd705740a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isCanonical(bytes32 hash) view returns(bool)
func (headerRelay *HeaderRelay) TryPackIsCanonical(hash [32]byte) ([]byte, error) {
	return headerRelay.abi.Pack("isCanonical", hash)
}

// UnpackIsCanonical is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd705740a.
//
// Solidity: function isCanonical(bytes32 hash) view returns(bool)
func (headerRelay *HeaderRelay) UnpackIsCanonical(data []byte) (bool, error) {
	out, err := headerRelay.abi.Unpack("isCanonical", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackNextBits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4eb0270.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextBits(bytes32 hash) view returns(uint32)
func (headerRelay *HeaderRelay) PackNextBits(hash [32]byte) []byte {
	enc, err := headerRelay.abi.Pack("nextBits", hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextBits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4eb0270.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextBits(bytes32 hash) view returns(uint32)
func (headerRelay *HeaderRelay) TryPackNextBits(hash [32]byte) ([]byte, error) {
	return headerRelay.abi.Pack("nextBits", hash)
}

// UnpackNextBits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4eb0270.
//
// Solidity: function nextBits(bytes32 hash) view returns(uint32)
func (headerRelay *HeaderRelay) UnpackNextBits(data []byte) (uint32, error) {
	out, err := headerRelay.abi.Unpack("nextBits", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackNoRetarget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea9d866b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noRetarget() view returns(bool)
func (headerRelay *HeaderRelay) PackNoRetarget() []byte {
	enc, err := headerRelay.abi.Pack("noRetarget")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoRetarget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea9d866b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noRetarget() view returns(bool)
func (headerRelay *HeaderRelay) TryPackNoRetarget() ([]byte, error) {
	return headerRelay.abi.Pack("noRetarget")
}

// UnpackNoRetarget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea9d866b.
//
// Solidity: function noRetarget() view returns(bool)
func (headerRelay *HeaderRelay) UnpackNoRetarget(data []byte) (bool, error) {
	out, err := headerRelay.abi.Unpack("noRetarget", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPowLimitBits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9478f34c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function powLimitBits() view returns(uint32)
func (headerRelay *HeaderRelay) PackPowLimitBits() []byte {
	enc, err := headerRelay.abi.Pack("powLimitBits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPowLimitBits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9478f34c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function powLimitBits() view returns(uint32)
func (headerRelay *HeaderRelay) TryPackPowLimitBits() ([]byte, error) {
	return headerRelay.abi.Pack("powLimitBits")
}

// UnpackPowLimitBits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9478f34c.
//
// Solidity: function powLimitBits() view returns(uint32)
func (headerRelay *HeaderRelay) UnpackPowLimitBits(data []byte) (uint32, error) {
	out, err := headerRelay.abi.Unpack("powLimitBits", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef7fa71b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit(bytes headers) returns()
func (headerRelay *HeaderRelay) PackSubmit(headers []byte) []byte {
	enc, err := headerRelay.abi.Pack("submit", headers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef7fa71b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit(bytes headers) returns()
func (headerRelay *HeaderRelay) TryPackSubmit(headers []byte) ([]byte, error) {
	return headerRelay.abi.Pack("submit", headers)
}

// PackTimespan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe190032.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timespan() view returns(uint32)
func (headerRelay *HeaderRelay) PackTimespan() []byte {
	enc, err := headerRelay.abi.Pack("timespan")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimespan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe190032.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timespan() view returns(uint32)
func (headerRelay *HeaderRelay) TryPackTimespan() ([]byte, error) {
	return headerRelay.abi.Pack("timespan")
}

// UnpackTimespan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe190032.
//
// Solidity: function timespan() view returns(uint32)
func (headerRelay *HeaderRelay) UnpackTimespan(data []byte) (uint32, error) {
	out, err := headerRelay.abi.Unpack("timespan", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackTip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2755cd2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tip() view returns(bytes32)
func (headerRelay *HeaderRelay) PackTip() []byte {
	enc, err := headerRelay.abi.Pack("tip")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2755cd2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tip() view returns(bytes32)
func (headerRelay *HeaderRelay) TryPackTip() ([]byte, error) {
	return headerRelay.abi.Pack("tip")
}

// UnpackTip is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2755cd2d.
//
// Solidity: function tip() view returns(bytes32)
func (headerRelay *HeaderRelay) UnpackTip(data []byte) ([32]byte, error) {
	out, err := headerRelay.abi.Unpack("tip", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTipHeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fd4827a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tipHeight() view returns(uint32)
func (headerRelay *HeaderRelay) PackTipHeight() []byte {
	enc, err := headerRelay.abi.Pack("tipHeight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTipHeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fd4827a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tipHeight() view returns(uint32)
func (headerRelay *HeaderRelay) TryPackTipHeight() ([]byte, error) {
	return headerRelay.abi.Pack("tipHeight")
}

// UnpackTipHeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1fd4827a.
//
// Solidity: function tipHeight() view returns(uint32)
func (headerRelay *HeaderRelay) UnpackTipHeight(data []byte) (uint32, error) {
	out, err := headerRelay.abi.Unpack("tipHeight", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// HeaderRelayExtended represents a Extended event raised by the HeaderRelay contract.
type HeaderRelayExtended struct {
	Hash   [32]byte
	Height uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const HeaderRelayExtendedEventName = "Extended"

// ContractEventName returns the user-defined event name.
func (HeaderRelayExtended) ContractEventName() string {
	return HeaderRelayExtendedEventName
}

// UnpackExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Extended(bytes32 indexed hash, uint32 height)
func (headerRelay *HeaderRelay) UnpackExtendedEvent(log *types.Log) (*HeaderRelayExtended, error) {
	event := "Extended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != headerRelay.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HeaderRelayExtended)
	if len(log.Data) > 0 {
		if err := headerRelay.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range headerRelay.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// HeaderRelayReorganised represents a Reorganised event raised by the HeaderRelay contract.
type HeaderRelayReorganised struct {
	OldTip     [32]byte
	NewTip     [32]byte
	ForkHeight uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const HeaderRelayReorganisedEventName = "Reorganised"

// ContractEventName returns the user-defined event name.
func (HeaderRelayReorganised) ContractEventName() string {
	return HeaderRelayReorganisedEventName
}

// UnpackReorganisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reorganised(bytes32 oldTip, bytes32 newTip, uint32 forkHeight)
func (headerRelay *HeaderRelay) UnpackReorganisedEvent(log *types.Log) (*HeaderRelayReorganised, error) {
	event := "Reorganised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != headerRelay.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HeaderRelayReorganised)
	if len(log.Data) > 0 {
		if err := headerRelay.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range headerRelay.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (headerRelay *HeaderRelay) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], headerRelay.abi.Errors["BadBits"].ID.Bytes()[:4]) {
		return headerRelay.UnpackBadBitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], headerRelay.abi.Errors["BadEpochStart"].ID.Bytes()[:4]) {
		return headerRelay.UnpackBadEpochStartError(raw[4:])
	}
	if bytes.Equal(raw[:4], headerRelay.abi.Errors["BadHeaderLength"].ID.Bytes()[:4]) {
		return headerRelay.UnpackBadHeaderLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], headerRelay.abi.Errors["BadRelayParams"].ID.Bytes()[:4]) {
		return headerRelay.UnpackBadRelayParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], headerRelay.abi.Errors["InsufficientWork"].ID.Bytes()[:4]) {
		return headerRelay.UnpackInsufficientWorkError(raw[4:])
	}
	if bytes.Equal(raw[:4], headerRelay.abi.Errors["NoSuchHeight"].ID.Bytes()[:4]) {
		return headerRelay.UnpackNoSuchHeightError(raw[4:])
	}
	if bytes.Equal(raw[:4], headerRelay.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return headerRelay.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], headerRelay.abi.Errors["TimeTooNew"].ID.Bytes()[:4]) {
		return headerRelay.UnpackTimeTooNewError(raw[4:])
	}
	if bytes.Equal(raw[:4], headerRelay.abi.Errors["UnknownHeader"].ID.Bytes()[:4]) {
		return headerRelay.UnpackUnknownHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], headerRelay.abi.Errors["UnknownParent"].ID.Bytes()[:4]) {
		return headerRelay.UnpackUnknownParentError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// HeaderRelayBadBits represents a BadBits error raised by the HeaderRelay contract.
type HeaderRelayBadBits struct {
	Hash     [32]byte
	Got      uint32
	Expected uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBits(bytes32 hash, uint32 got, uint32 expected)
func HeaderRelayBadBitsErrorID() common.Hash {
	return common.HexToHash("0x30dc39223130b0e29ae834adeab5d8089fce42a47d83843eebed9fd559f96c97")
}

// UnpackBadBitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBits(bytes32 hash, uint32 got, uint32 expected)
func (headerRelay *HeaderRelay) UnpackBadBitsError(raw []byte) (*HeaderRelayBadBits, error) {
	out := new(HeaderRelayBadBits)
	if err := headerRelay.abi.UnpackIntoInterface(out, "BadBits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HeaderRelayBadEpochStart represents a BadEpochStart error raised by the HeaderRelay contract.
type HeaderRelayBadEpochStart struct {
	EpochStart uint32
	Time       uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadEpochStart(uint32 epochStart, uint32 time)
func HeaderRelayBadEpochStartErrorID() common.Hash {
	return common.HexToHash("0x2c08ac4403022b23f6f3b69eebead975d57241029b2d452ff48ca5dcef0a15f8")
}

// UnpackBadEpochStartError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadEpochStart(uint32 epochStart, uint32 time)
func (headerRelay *HeaderRelay) UnpackBadEpochStartError(raw []byte) (*HeaderRelayBadEpochStart, error) {
	out := new(HeaderRelayBadEpochStart)
	if err := headerRelay.abi.UnpackIntoInterface(out, "BadEpochStart", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HeaderRelayBadHeaderLength represents a BadHeaderLength error raised by the HeaderRelay contract.
type HeaderRelayBadHeaderLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadHeaderLength(uint256 length)
func HeaderRelayBadHeaderLengthErrorID() common.Hash {
	return common.HexToHash("0x7649010297c7b2a5e5ef3bfaa519bddf34eb48d19c902c78a7433a187bf61bcd")
}

// UnpackBadHeaderLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadHeaderLength(uint256 length)
func (headerRelay *HeaderRelay) UnpackBadHeaderLengthError(raw []byte) (*HeaderRelayBadHeaderLength, error) {
	out := new(HeaderRelayBadHeaderLength)
	if err := headerRelay.abi.UnpackIntoInterface(out, "BadHeaderLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HeaderRelayBadRelayParams represents a BadRelayParams error raised by the HeaderRelay contract.
type HeaderRelayBadRelayParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRelayParams()
func HeaderRelayBadRelayParamsErrorID() common.Hash {
	return common.HexToHash("0x5bdfa85a62a75d2087b290b7c8dc0e80bf907643d443ae836760769c580735ae")
}

// UnpackBadRelayParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRelayParams()
func (headerRelay *HeaderRelay) UnpackBadRelayParamsError(raw []byte) (*HeaderRelayBadRelayParams, error) {
	out := new(HeaderRelayBadRelayParams)
	if err := headerRelay.abi.UnpackIntoInterface(out, "BadRelayParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HeaderRelayInsufficientWork represents a InsufficientWork error raised by the HeaderRelay contract.
type HeaderRelayInsufficientWork struct {
	Hash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientWork(bytes32 hash)
func HeaderRelayInsufficientWorkErrorID() common.Hash {
	return common.HexToHash("0x3c5aebeaa7968a891df125f17f12a950a368a869dbaa5d64524178a63659b6fe")
}

// UnpackInsufficientWorkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientWork(bytes32 hash)
func (headerRelay *HeaderRelay) UnpackInsufficientWorkError(raw []byte) (*HeaderRelayInsufficientWork, error) {
	out := new(HeaderRelayInsufficientWork)
	if err := headerRelay.abi.UnpackIntoInterface(out, "InsufficientWork", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HeaderRelayNoSuchHeight represents a NoSuchHeight error raised by the HeaderRelay contract.
type HeaderRelayNoSuchHeight struct {
	Height    uint32
	TipHeight uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchHeight(uint32 height, uint32 tipHeight)
func HeaderRelayNoSuchHeightErrorID() common.Hash {
	return common.HexToHash("0x2dbc8f2da5ad9ad18ed20baf783f6ceb3a55e1f1bb13e306a55178049939d528")
}

// UnpackNoSuchHeightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchHeight(uint32 height, uint32 tipHeight)
func (headerRelay *HeaderRelay) UnpackNoSuchHeightError(raw []byte) (*HeaderRelayNoSuchHeight, error) {
	out := new(HeaderRelayNoSuchHeight)
	if err := headerRelay.abi.UnpackIntoInterface(out, "NoSuchHeight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HeaderRelaySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the HeaderRelay contract.
type HeaderRelaySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func HeaderRelaySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (headerRelay *HeaderRelay) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*HeaderRelaySafeCastOverflowedUintDowncast, error) {
	out := new(HeaderRelaySafeCastOverflowedUintDowncast)
	if err := headerRelay.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HeaderRelayTimeTooNew represents a TimeTooNew error raised by the HeaderRelay contract.
type HeaderRelayTimeTooNew struct {
	Hash [32]byte
	Time uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimeTooNew(bytes32 hash, uint32 time)
func HeaderRelayTimeTooNewErrorID() common.Hash {
	return common.HexToHash("0xf4fac247f86a4339e85faf0944db1760d80f8d828d6c2f6f5ae3eaacc939e17a")
}

// UnpackTimeTooNewError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimeTooNew(bytes32 hash, uint32 time)
func (headerRelay *HeaderRelay) UnpackTimeTooNewError(raw []byte) (*HeaderRelayTimeTooNew, error) {
	out := new(HeaderRelayTimeTooNew)
	if err := headerRelay.abi.UnpackIntoInterface(out, "TimeTooNew", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HeaderRelayUnknownHeader represents a UnknownHeader error raised by the HeaderRelay contract.
type HeaderRelayUnknownHeader struct {
	Hash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownHeader(bytes32 hash)
func HeaderRelayUnknownHeaderErrorID() common.Hash {
	return common.HexToHash("0xc492e6b7bd6a9810284e647e3d13b41afd890cce42a0e7e2423d101e3b2565f2")
}

// UnpackUnknownHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownHeader(bytes32 hash)
func (headerRelay *HeaderRelay) UnpackUnknownHeaderError(raw []byte) (*HeaderRelayUnknownHeader, error) {
	out := new(HeaderRelayUnknownHeader)
	if err := headerRelay.abi.UnpackIntoInterface(out, "UnknownHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HeaderRelayUnknownParent represents a UnknownParent error raised by the HeaderRelay contract.
type HeaderRelayUnknownParent struct {
	Hash [32]byte
	Prev [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownParent(bytes32 hash, bytes32 prev)
func HeaderRelayUnknownParentErrorID() common.Hash {
	return common.HexToHash("0xfb24ce7719d8478bef1471a60f198da75fdaa02f43b5f97e8859251f1f1822ba")
}

// UnpackUnknownParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownParent(bytes32 hash, bytes32 prev)
func (headerRelay *HeaderRelay) UnpackUnknownParentError(raw []byte) (*HeaderRelayUnknownParent, error) {
	out := new(HeaderRelayUnknownParent)
	if err := headerRelay.abi.UnpackIntoInterface(out, "UnknownParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}
